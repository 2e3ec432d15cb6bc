/** Words of the keyboard on the screen: seen on its keys, or said for signs that have no name. */
import type { KeyboardWords } from '../ui/keyboard/keyboard.tsx';

export const keyboard: KeyboardWords = {
  keyboard: 'Клавиатура',
  space: 'Пробел',
  erase: 'Стереть',
  capital: 'Заглавная',
  signs: {
    '-': 'дефис',
    '.': 'точка',
    ',': 'запятая',
    ':': 'двоеточие',
    ';': 'точка с запятой',
    '(': 'скобка открывается',
    ')': 'скобка закрывается',
    '«': 'кавычки открываются',
    '»': 'кавычки закрываются',
    '№': 'номер',
    '+': 'плюс',
    '/': 'дробь',
    '@': 'собака',
    _: 'подчёркивание',
  },
  layers: {
    letters: { shown: 'А', spoken: 'А, русские буквы' },
    signs: { shown: '123', spoken: '123, цифры и знаки' },
    others: { shown: 'Ә', spoken: 'Ә, другие буквы' },
    latin: { shown: 'Z', spoken: 'Z, латинские буквы' },
  },
};
