/** Configuration of the CUPS sandbox: everything below its own directory, nothing published to the network. */

/** As shipped: documents of finished jobs stay in the spool for a day unless somebody takes them out. */
export const SHIPPED_PRESERVE = ['PreserveJobHistory Yes', 'PreserveJobFiles 86400'] as const;

export const cupsdConf = (directory: string, preserve: readonly string[]): string => `LogLevel warn
Listen ${directory}/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
ErrorPolicy retry-job
JobRetryInterval 1
${preserve.join('\n')}
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  <Limit Cancel-Job Hold-Job Purge-Jobs>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
`;

export const cupsFilesConf = (directory: string): string => `SystemGroup root
ServerRoot ${directory}/root
RequestRoot ${directory}/spool
TempDir ${directory}/spool/tmp
CacheDir ${directory}/cache
StateDir ${directory}/state
Printcap ${directory}/state/printcap
AccessLog ${directory}/log/access
ErrorLog ${directory}/log/error
PageLog ${directory}/log/page
`;

/** A message bus of our own: ippeveprinter does not start without one that knows avahi. */
export const busConf = (directory: string): string => `<busconfig>
  <type>system</type>
  <listen>unix:path=${directory}/bus.sock</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/><allow own="*"/><allow send_destination="*"/>
    <allow send_type="method_call"/><allow send_type="signal"/><allow send_type="method_return"/><allow send_type="error"/>
    <allow receive_type="method_call"/><allow receive_type="signal"/><allow receive_type="method_return"/><allow receive_type="error"/>
  </policy>
</busconfig>
`;

export const avahiConf = `[server]
use-ipv4=yes
use-ipv6=no
allow-interfaces=lo
enable-dbus=yes
[rlimits]
`;

/** A receipt printer: rolls of 58 to 82 mm, any length, and A4 for the other documents. */
export const rollAttributes = `ATTR keyword media-default custom_roll_80x200mm
ATTR keyword media-supported custom_min_58x40mm,custom_max_82x600mm,iso_a4_210x297mm
ATTR keyword media-ready custom_roll_80x200mm,iso_a4_210x297mm
ATTR collection media-size-supported {
  MEMBER rangeOfInteger x-dimension 5800-8200
  MEMBER rangeOfInteger y-dimension 4000-60000
},{
  MEMBER integer x-dimension 21000
  MEMBER integer y-dimension 29700
}
ATTR mimeMediaType document-format-default application/pdf
ATTR mimeMediaType document-format-supported application/pdf
ATTR boolean color-supported false
ATTR integer copies-default 1
ATTR rangeOfInteger copies-supported 1-9
ATTR integer media-bottom-margin-supported 0
ATTR integer media-left-margin-supported 0
ATTR integer media-right-margin-supported 0
ATTR integer media-top-margin-supported 0
`;

/**
 * What the device does with a document: shows the fault as long as there is one, then lets the paper out. The file is opened once a
 * turn: if it goes between a look for it and reading it, the fault would be forgotten and the device would show it for ever.
 */
export const deviceCommand = (directory: string): string => `#!/bin/sh
shown=
while fault=$(cat ${directory}/fault 2>/dev/null); do
  shown=$fault
  echo "STATE: +$shown" >&2
  sleep 0.1
done
[ -n "$shown" ] && echo "STATE: -$shown" >&2
for copy in $(seq "\${IPP_COPIES:-1}"); do
  cp "$1" "${directory}/out/$(date +%s%N)"
done
`;
