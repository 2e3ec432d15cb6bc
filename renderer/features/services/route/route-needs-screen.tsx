/** «Мой маршрут»: what is needed most (domain §7.2 T5). The answers are forgotten with the visit. */
import { useServices } from '../../../session/services.ts';
import { services as words } from '../../../strings/services.ts';
import { MultipleChoice } from '../../../ui/choice/choice.tsx';
import { Screen } from '../../../ui/screen/screen.tsx';

export function RouteNeedsScreen() {
  const { content, visit, navigator } = useServices();
  const { routeNeeds } = visit.value;
  const { route } = content;
  const question = content.questions.find(({ id }) => id === route?.question);
  if (route === null || question === undefined) return null;
  const options = question.answers
    .filter(({ id }) => route.answers[id] !== undefined)
    .map(({ id, text }) => ({ value: id, label: text }));
  return (
    <Screen
      heading={question.text}
      lead={words.route.lead}
      primary={{
        label: words.route.show,
        icon: 'route',
        isDisabled: routeNeeds.value.length === 0,
        onPress: () => navigator.go({ screen: 'services-route-plan' }),
      }}
    >
      <MultipleChoice
        label={question.text}
        options={options}
        values={routeNeeds.value}
        most={question.pick}
        onChange={(values) => (routeNeeds.value = values)}
      />
    </Screen>
  );
}
