--TEST--
line is that of the token after comments and heredocs
--FILE--
<?php
$x = <<<T
two
three
T;
/* a
comment */
$y = = 3;
--EXPECTF--
Parse error: syntax error, unexpected token "=" in %s/line_is_that_of_the_token_after_comments_and_heredocs.php on line 8
