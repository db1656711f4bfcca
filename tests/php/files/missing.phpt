--TEST--
what is not there: warnings of the file functions
--FILE--
<?php
chdir(__DIR__);
var_dump(fopen('no', 'r'), file_get_contents('no'), file('no'), readfile('no'), unlink('no'), rename('no', 'b'));
var_dump(copy('no', 'b'), mkdir('.'), rmdir('no'), opendir('no'), scandir('no'), filesize('no'), stat('no'));
var_dump(is_file('no'), is_dir('no'), file_exists('no'), realpath('no'), filetype('no'), fopen('', 'r') ?? 1);
--EXPECTF--

Warning: fopen(no): Failed to open stream: No such file or directory in %s/missing.php on line 3

Warning: file_get_contents(no): Failed to open stream: No such file or directory in %s/missing.php on line 3

Warning: file(no): Failed to open stream: No such file or directory in %s/missing.php on line 3

Warning: readfile(no): Failed to open stream: No such file or directory in %s/missing.php on line 3

Warning: unlink(no): No such file or directory in %s/missing.php on line 3

Warning: rename(no,b): No such file or directory in %s/missing.php on line 3
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)

Warning: copy(no): Failed to open stream: No such file or directory in %s/missing.php on line 4

Warning: mkdir(): File exists in %s/missing.php on line 4

Warning: rmdir(no): No such file or directory in %s/missing.php on line 4

Warning: opendir(no): Failed to open directory: No such file or directory in %s/missing.php on line 4

Warning: scandir(no): Failed to open directory: No such file or directory in %s/missing.php on line 4

Warning: scandir(): (errno 2): No such file or directory in %s/missing.php on line 4

Warning: filesize(): stat failed for no in %s/missing.php on line 4

Warning: stat(): stat failed for no in %s/missing.php on line 4
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)

Warning: filetype(): Lstat failed for no in %s/missing.php on line 5

Fatal error: Uncaught ValueError: Path cannot be empty in %s/missing.php:5
Stack trace:
#0 %s/missing.php(5): fopen('', 'r')
#1 {main}
  thrown in %s/missing.php on line 5
