--TEST--
builtin and user stream filters
--FILE--
<?php
$h = fopen('php://memory', 'w+'); stream_filter_append($h, 'string.toupper', STREAM_FILTER_WRITE); fwrite($h, 'abc'); rewind($h); echo fread($h, 10), "\n";
echo file_get_contents('php://filter/read=string.rot13|string.toupper/resource=data:,Hello'), "\n";
echo file_get_contents('php://filter/convert.base64-encode/resource=data:,Hello!!'), "\n";
class F extends php_user_filter { function filter($in, $out, &$consumed, bool $closing): int { while ($b = stream_bucket_make_writeable($in)) { $b->data = strrev($b->data); $consumed += $b->datalen; stream_bucket_append($out, $b); } return PSFS_PASS_ON; } function onCreate(): bool { echo "create {$this->filtername}\n"; return true; } function onClose(): void { echo "close\n"; } }
var_dump(stream_filter_register('my.rev', 'F'));
$h = fopen('data:,stressed', 'r'); $r = stream_filter_append($h, 'my.rev'); echo fread($h, 20), "\n"; fclose($h);
--EXPECT--
ABC
URYYB
SGVsbG8hIQ==
bool(true)
create my.rev
desserts
close
