--TEST--
names resolve by kind
--FILE--
<?php
namespace App\Models { class User { } function helper() { return __FUNCTION__; } const LIMIT = 5; function strlen($x) { return 'mine'; } }
namespace { use App\Models\User; use App\Models\{User as U, Other}; use function App\Models\helper; use const App\Models\LIMIT; use App\Models as M;
echo User::class, ' ', U::class, ' ', Other::class, ' ', helper(), LIMIT, ' ', M\helper(), \App\Models\LIMIT, ' ', M\strlen('x'), strlen('x'), ' ', get_class(new U), ' ', namespace\X::class, "\n";
}
--EXPECT--
App\Models\User App\Models\User App\Models\Other App\Models\helper5 App\Models\helper5 mine1 App\Models\User X
