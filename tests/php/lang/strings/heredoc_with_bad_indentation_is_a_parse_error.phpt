--TEST--
heredoc with bad indentation is a parse error
--FILE--
<?php
echo "not run";
echo <<<E
  a
 b
  E;
--EXPECTF--
Parse error: Invalid body indentation level (expecting an indentation level of at least 2) in %s/heredoc_with_bad_indentation_is_a_parse_error.php on line 5
