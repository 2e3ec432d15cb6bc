/** The icons in use, one line set (lucide). Inlined at build; a name that is not here does not compile. */
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import aLargeSmall from 'lucide-static/icons/a-large-small.svg?raw';
import handHelping from 'lucide-static/icons/hand-helping.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import ticket from 'lucide-static/icons/ticket.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import lifeBuoy from 'lucide-static/icons/life-buoy.svg?raw';
import smile from 'lucide-static/icons/smile.svg?raw';
import briefcaseBusiness from 'lucide-static/icons/briefcase-business.svg?raw';
import wallet from 'lucide-static/icons/wallet.svg?raw';
import graduationCap from 'lucide-static/icons/graduation-cap.svg?raw';
import fileUser from 'lucide-static/icons/file-user.svg?raw';
import messageCircleQuestionMark from 'lucide-static/icons/message-circle-question-mark.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import eraseKey from 'lucide-static/icons/delete.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import heart from 'lucide-static/icons/heart.svg?raw';
import shieldCheck from 'lucide-static/icons/shield-check.svg?raw';
import lockKeyhole from 'lucide-static/icons/lock-keyhole.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import contrast from 'lucide-static/icons/contrast.svg?raw';
import coffee from 'lucide-static/icons/coffee.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import refreshCw from 'lucide-static/icons/refresh-cw.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import calendar from 'lucide-static/icons/calendar.svg?raw';
import idCard from 'lucide-static/icons/id-card.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import doorOpen from 'lucide-static/icons/door-open.svg?raw';
import accessibility from 'lucide-static/icons/accessibility.svg?raw';
import ruler from 'lucide-static/icons/ruler.svg?raw';
import creditCard from 'lucide-static/icons/credit-card.svg?raw';
import route from 'lucide-static/icons/route.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import hammer from 'lucide-static/icons/hammer.svg?raw';
import compass from 'lucide-static/icons/compass.svg?raw';
import store from 'lucide-static/icons/store.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import brain from 'lucide-static/icons/brain.svg?raw';
import handCoins from 'lucide-static/icons/hand-coins.svg?raw';
import bus from 'lucide-static/icons/bus.svg?raw';
import presentation from 'lucide-static/icons/presentation.svg?raw';
import messagesSquare from 'lucide-static/icons/messages-square.svg?raw';
import ban from 'lucide-static/icons/ban.svg?raw';
import monitor from 'lucide-static/icons/monitor.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import usb from 'lucide-static/icons/usb.svg?raw';
import megaphone from 'lucide-static/icons/megaphone.svg?raw';
import bellRing from 'lucide-static/icons/bell-ring.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import volume2 from 'lucide-static/icons/volume-2.svg?raw';
import square from 'lucide-static/icons/square.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import badgeCheck from 'lucide-static/icons/badge-check.svg?raw';

export const icons = {
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  'arrow-down': arrowDown,
  'a-large-small': aLargeSmall,
  'hand-helping': handHelping,
  'log-out': logOut,
  ticket,
  'book-open': bookOpen,
  'file-text': fileText,
  'life-buoy': lifeBuoy,
  smile,
  'briefcase-business': briefcaseBusiness,
  wallet,
  'graduation-cap': graduationCap,
  'file-user': fileUser,
  'message-circle-question-mark': messageCircleQuestionMark,
  'map-pin': mapPin,
  clock,
  check,
  printer,
  x,
  delete: eraseKey,
  plus,
  minus,
  user,
  users,
  phone,
  house,
  heart,
  'shield-check': shieldCheck,
  'lock-keyhole': lockKeyhole,
  settings,
  sun,
  contrast,
  coffee,
  info,
  'triangle-alert': triangleAlert,
  bell,
  'refresh-cw': refreshCw,
  list,
  calendar,
  'id-card': idCard,
  eye,
  'door-open': doorOpen,
  accessibility,
  ruler,
  'credit-card': creditCard,
  route,
  'chevron-right': chevronRight,
  'heart-handshake': heartHandshake,
  'undo-2': undo2,
  hammer,
  compass,
  store,
  scale,
  brain,
  'hand-coins': handCoins,
  bus,
  presentation,
  'messages-square': messagesSquare,
  ban,
  monitor,
  smartphone,
  usb,
  megaphone,
  'bell-ring': bellRing,
  'circle-check': circleCheck,
  'volume-2': volume2,
  'badge-check': badgeCheck,
  square,
  search,
} as const satisfies Record<string, string>;

export type IconName = keyof typeof icons;

/** For names that come from a content file: an unknown one is shown as a plain «i», never as a hole. */
export function iconOf(name: string): IconName {
  return Object.hasOwn(icons, name) ? (name as IconName) : 'info';
}
