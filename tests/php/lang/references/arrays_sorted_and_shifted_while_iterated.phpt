--TEST--
Sorting, shifting and splicing an array while it is iterated by reference: the loop stays where php leaves it
--FILE--
<?php
$ops = [
 'sort' => function (&$a) { sort($a); }, 'rsort' => function (&$a) { rsort($a); }, 'shift' => function (&$a) { array_shift($a); },
 'unshift' => function (&$a) { array_unshift($a, 'u'); }, 'splice' => function (&$a) { array_splice($a, 1, 1); }, 'splice2' => function (&$a) { array_splice($a, 0, 1, ['p', 'q']); },
 'pop' => function (&$a) { array_pop($a); }, 'push' => function (&$a) { if (count($a) < 9) array_push($a, 'z'); }, 'ksort' => function (&$a) { ksort($a); },
 'usort' => function (&$a) { usort($a, fn($x, $y) => strcmp($y, $x)); }, 'asort' => function (&$a) { asort($a); }, 'reverse' => function (&$a) { $a = array_reverse($a); },
 'shuffle0' => function (&$a) { $a = ['n']; }, 'unset' => function (&$a) { unset($a[1]); }, 'walk' => function (&$a) { array_walk($a, function (&$v) { $v .= 'w'; }); },
 'splice3' => function (&$a) { array_splice($a, 2, 0, ['in']); }, 'splice4' => function (&$a) { array_splice($a, 1); }, 'multisort' => function (&$a) { array_multisort($a); },
 'natsort' => function (&$a) { natsort($a); }, 'arsort' => function (&$a) { arsort($a); }, 'uasort' => function (&$a) { uasort($a, fn($x, $y) => strcmp($y, $x)); },
 'uksort' => function (&$a) { uksort($a, fn($x, $y) => $y <=> $x); }, 'krsort' => function (&$a) { krsort($a); },
];
foreach ($ops as $name => $op) {
    foreach ([['c', 'a', 'b', 'd'], ['x' => 'c', 'y' => 'a', 1 => 'b', 0 => 'd'], [5 => 'c', 1 => 'a', 3 => 'b']] as $start) {
        foreach ([0, 1, 2] as $when) {
            $a = $start; $n = 0;
            echo "$name $when: ";
            foreach ($a as $k => &$v) {
                echo "$k=$v ";
                if ($n === $when) $op($a);
                if (++$n > 12) { echo '...'; break; }
                $v .= '!';
            }
            unset($v);
            echo json_encode($a), "\n";
        }
    }
}
--EXPECT--
sort 0: 0=c 1=b 2=c! 3=d ["a","b!","c!!","d!"]
sort 1: 0=c 1=a 2=c! 3=d ["a!","b","c!!","d!"]
sort 2: 0=c 1=a 2=b 3=d ["a!","b!","c!","d!"]
sort 0: x=c 1=b 2=c! 3=d ["a","b!","c!!","d!"]
sort 1: x=c y=a 2=c! 3=d ["a!","b","c!!","d!"]
sort 2: x=c y=a 1=b 3=d ["a!","b!","c!","d!"]
sort 0: 5=c 1=b 2=c! ["a","b!","c!!"]
sort 1: 5=c 1=a 2=c! ["a!","b","c!!"]
sort 2: 5=c 1=a 3=b ["a!","b!","c!"]
rsort 0: 0=c 1=c! 2=b 3=a ["d","c!!","b!","a!"]
rsort 1: 0=c 1=a 2=b 3=a! ["d","c!","b!","a!!"]
rsort 2: 0=c 1=a 2=b 3=a! ["d","c!","b!","a!!"]
rsort 0: x=c 1=c! 2=b 3=a ["d","c!!","b!","a!"]
rsort 1: x=c y=a 2=b 3=a! ["d","c!","b!","a!!"]
rsort 2: x=c y=a 1=b 3=a! ["d","c!","b!","a!!"]
rsort 0: 5=c 1=b 2=a ["c!","b!","a!"]
rsort 1: 5=c 1=a 2=a! ["c!","b","a!!"]
rsort 2: 5=c 1=a 3=b ["c!","b!","a!"]
shift 0: 0=c 0=a 1=b 2=d ["a!","b!","d!"]
shift 1: 0=c 1=a 1=b 2=d ["a!","b!","d!"]
shift 2: 0=c 1=a 2=b 2=d ["a!","b!","d!"]
shift 0: x=c y=a 0=b 1=d {"y":"a!","0":"b!","1":"d!"}
shift 1: x=c y=a 0=b 1=d {"y":"a!","0":"b!","1":"d!"}
shift 2: x=c y=a 1=b 1=d {"y":"a!","0":"b!","1":"d!"}
shift 0: 5=c 0=a 1=b ["a!","b!"]
shift 1: 5=c 1=a 1=b ["a!","b!"]
shift 2: 5=c 1=a 3=b ["a!","b!"]
unshift 0: 0=c 2=a 3=b 4=d ["u","c!","a!","b!","d!"]
unshift 1: 0=c 1=a 3=b 4=d ["u","c!","a!","b!","d!"]
unshift 2: 0=c 1=a 2=b 4=d ["u","c!","a!","b!","d!"]
unshift 0: x=c y=a 1=b 2=d {"0":"u","x":"c!","y":"a!","1":"b!","2":"d!"}
unshift 1: x=c y=a 1=b 2=d {"0":"u","x":"c!","y":"a!","1":"b!","2":"d!"}
unshift 2: x=c y=a 1=b 2=d {"0":"u","x":"c!","y":"a!","1":"b!","2":"d!"}
unshift 0: 5=c 2=a 3=b ["u","c!","a!","b!"]
unshift 1: 5=c 1=a 3=b ["u","c!","a!","b!"]
unshift 2: 5=c 1=a 3=b ["u","c!","a!","b!"]
splice 0: 0=c 1=b 2=d ["c!","b!","d!"]
splice 1: 0=c 1=a 1=b 2=d ["c!","b!","d!"]
splice 2: 0=c 1=a 2=b 2=d ["c!","b!","d!"]
splice 0: x=c 0=b 1=d {"x":"c!","0":"b!","1":"d!"}
splice 1: x=c y=a 0=b 1=d {"x":"c!","0":"b!","1":"d!"}
splice 2: x=c y=a 1=b 1=d {"x":"c!","0":"b!","1":"d!"}
splice 0: 5=c 1=b ["c!","b!"]
splice 1: 5=c 1=a 1=b ["c!","b!"]
splice 2: 5=c 1=a 3=b ["c!","b!"]
splice2 0: 0=c 4=d ["p","q","a","b","d!"]
splice2 1: 0=c 1=a 4=d ["p","q","a!","b","d!"]
splice2 2: 0=c 1=a 2=b 4=d ["p","q","a!","b!","d!"]
splice2 0: x=c 3=d {"0":"p","1":"q","y":"a","2":"b","3":"d!"}
splice2 1: x=c y=a 3=d {"0":"p","1":"q","y":"a!","2":"b","3":"d!"}
splice2 2: x=c y=a 1=b 3=d {"0":"p","1":"q","y":"a!","2":"b!","3":"d!"}
splice2 0: 5=c 3=b ["p","q","a","b!"]
splice2 1: 5=c 1=a 3=b ["p","q","a!","b!"]
splice2 2: 5=c 1=a 3=b 3=b! ["p","q","a!","b!!"]
pop 0: 0=c 1=a 2=b ["c!","a!","b!"]
pop 1: 0=c 1=a 2=b ["c!","a!","b!"]
pop 2: 0=c 1=a 2=b ["c!","a!","b!"]
pop 0: x=c y=a 1=b {"x":"c!","y":"a!","1":"b!"}
pop 1: x=c y=a 1=b {"x":"c!","y":"a!","1":"b!"}
pop 2: x=c y=a 1=b {"x":"c!","y":"a!","1":"b!"}
pop 0: 5=c 1=a {"5":"c!","1":"a!"}
pop 1: 5=c 1=a {"5":"c!","1":"a!"}
pop 2: 5=c 1=a 3=b {"5":"c!","1":"a!"}
push 0: 0=c 1=a 2=b 3=d 4=z ["c!","a!","b!","d!","z!"]
push 1: 0=c 1=a 2=b 3=d 4=z ["c!","a!","b!","d!","z!"]
push 2: 0=c 1=a 2=b 3=d 4=z ["c!","a!","b!","d!","z!"]
push 0: x=c y=a 1=b 0=d 2=z {"x":"c!","y":"a!","1":"b!","0":"d!","2":"z!"}
push 1: x=c y=a 1=b 0=d 2=z {"x":"c!","y":"a!","1":"b!","0":"d!","2":"z!"}
push 2: x=c y=a 1=b 0=d 2=z {"x":"c!","y":"a!","1":"b!","0":"d!","2":"z!"}
push 0: 5=c 1=a 3=b 6=z {"5":"c!","1":"a!","3":"b!","6":"z!"}
push 1: 5=c 1=a 3=b 6=z {"5":"c!","1":"a!","3":"b!","6":"z!"}
push 2: 5=c 1=a 3=b 6=z {"5":"c!","1":"a!","3":"b!","6":"z!"}
ksort 0: 0=c 1=a 2=b 3=d ["c!","a!","b!","d!"]
ksort 1: 0=c 1=a 2=b 3=d ["c!","a!","b!","d!"]
ksort 2: 0=c 1=a 2=b 3=d ["c!","a!","b!","d!"]
ksort 0: x=c 1=b x=c! y=a {"0":"d","1":"b!","x":"c!!","y":"a!"}
ksort 1: x=c y=a x=c! y=a! {"0":"d","1":"b","x":"c!!","y":"a!!"}
ksort 2: x=c y=a 1=b y=a! {"0":"d","1":"b!","x":"c!","y":"a!!"}
ksort 0: 5=c 3=b 5=c! {"1":"a","3":"b!","5":"c!!"}
ksort 1: 5=c 1=a 5=c! {"1":"a!","3":"b","5":"c!!"}
ksort 2: 5=c 1=a 3=b {"1":"a!","3":"b!","5":"c!"}
usort 0: 0=c 0=d 1=c! 2=b 3=a ["d!","c!!","b!","a!"]
usort 1: 0=c 1=a 0=d 1=c! 2=b 3=a! ["d!","c!!","b!","a!!"]
usort 2: 0=c 1=a 2=b 0=d 1=c! 2=b! 3=a! ["d!","c!!","b!!","a!!"]
usort 0: x=c 0=d 1=c! 2=b 3=a ["d!","c!!","b!","a!"]
usort 1: x=c y=a 0=d 1=c! 2=b 3=a! ["d!","c!!","b!","a!!"]
usort 2: x=c y=a 1=b 0=d 1=c! 2=b! 3=a! ["d!","c!!","b!!","a!!"]
usort 0: 5=c 0=c! 1=b 2=a ["c!!","b!","a!"]
usort 1: 5=c 1=a 0=c! 1=b 2=a! ["c!!","b!","a!!"]
usort 2: 5=c 1=a 3=b 0=c! 1=b! 2=a! ["c!!","b!!","a!!"]
asort 0: 0=c 2=b 0=c! 3=d {"1":"a","2":"b!","0":"c!!","3":"d!"}
asort 1: 0=c 1=a 0=c! 3=d {"1":"a!","2":"b","0":"c!!","3":"d!"}
asort 2: 0=c 1=a 2=b 3=d {"1":"a!","2":"b!","0":"c!","3":"d!"}
asort 0: x=c 1=b x=c! 0=d {"y":"a","1":"b!","x":"c!!","0":"d!"}
asort 1: x=c y=a x=c! 0=d {"y":"a!","1":"b","x":"c!!","0":"d!"}
asort 2: x=c y=a 1=b 0=d {"y":"a!","1":"b!","x":"c!","0":"d!"}
asort 0: 5=c 3=b 5=c! {"1":"a","3":"b!","5":"c!!"}
asort 1: 5=c 1=a 5=c! {"1":"a!","3":"b","5":"c!!"}
asort 2: 5=c 1=a 3=b {"1":"a!","3":"b!","5":"c!"}
reverse 0: 0=c 0=d 1=b 2=a 3=c! ["d!","b!","a!","c!!"]
reverse 1: 0=c 1=a 0=d 1=b 2=a! 3=c! ["d!","b!","a!!","c!!"]
reverse 2: 0=c 1=a 2=b 0=d 1=b! 2=a! 3=c! ["d!","b!!","a!!","c!!"]
reverse 0: x=c 0=d 1=b y=a x=c! {"0":"d!","1":"b!","y":"a!","x":"c!!"}
reverse 1: x=c y=a 0=d 1=b y=a! x=c! {"0":"d!","1":"b!","y":"a!!","x":"c!!"}
reverse 2: x=c y=a 1=b 0=d 1=b! y=a! x=c! {"0":"d!","1":"b!!","y":"a!!","x":"c!!"}
reverse 0: 5=c 0=b 1=a 2=c! ["b!","a!","c!!"]
reverse 1: 5=c 1=a 0=b 1=a! 2=c! ["b!","a!!","c!!"]
reverse 2: 5=c 1=a 3=b 0=b! 1=a! 2=c! ["b!!","a!!","c!!"]
shuffle0 0: 0=c 0=n ["n!"]
shuffle0 1: 0=c 1=a 0=n ["n!"]
shuffle0 2: 0=c 1=a 2=b 0=n ["n!"]
shuffle0 0: x=c 0=n ["n!"]
shuffle0 1: x=c y=a 0=n ["n!"]
shuffle0 2: x=c y=a 1=b 0=n ["n!"]
shuffle0 0: 5=c 0=n ["n!"]
shuffle0 1: 5=c 1=a 0=n ["n!"]
shuffle0 2: 5=c 1=a 3=b 0=n ["n!"]
unset 0: 0=c 2=b 3=d {"0":"c!","2":"b!","3":"d!"}
unset 1: 0=c 1=a 2=b 3=d {"0":"c!","2":"b!","3":"d!"}
unset 2: 0=c 1=a 2=b 3=d {"0":"c!","2":"b!","3":"d!"}
unset 0: x=c y=a 0=d {"x":"c!","y":"a!","0":"d!"}
unset 1: x=c y=a 0=d {"x":"c!","y":"a!","0":"d!"}
unset 2: x=c y=a 1=b 0=d {"x":"c!","y":"a!","0":"d!"}
unset 0: 5=c 3=b {"5":"c!","3":"b!"}
unset 1: 5=c 1=a 3=b {"5":"c!","3":"b!"}
unset 2: 5=c 1=a 3=b {"5":"c!","3":"b!"}
walk 0: 0=c 1=aw 2=bw 3=dw ["cw!","aw!","bw!","dw!"]
walk 1: 0=c 1=a 2=bw 3=dw ["c!w","aw!","bw!","dw!"]
walk 2: 0=c 1=a 2=b 3=dw ["c!w","a!w","bw!","dw!"]
walk 0: x=c y=aw 1=bw 0=dw {"x":"cw!","y":"aw!","1":"bw!","0":"dw!"}
walk 1: x=c y=a 1=bw 0=dw {"x":"c!w","y":"aw!","1":"bw!","0":"dw!"}
walk 2: x=c y=a 1=b 0=dw {"x":"c!w","y":"a!w","1":"bw!","0":"dw!"}
walk 0: 5=c 1=aw 3=bw {"5":"cw!","1":"aw!","3":"bw!"}
walk 1: 5=c 1=a 3=bw {"5":"c!w","1":"aw!","3":"bw!"}
walk 2: 5=c 1=a 3=b {"5":"c!w","1":"a!w","3":"bw!"}
splice3 0: 0=c 1=a 2=in 3=b 4=d ["c!","a!","in!","b!","d!"]
splice3 1: 0=c 1=a 4=d ["c!","a!","in","b","d!"]
splice3 2: 0=c 1=a 2=b 4=d ["c!","a!","in","b!","d!"]
splice3 0: x=c y=a 0=in 1=b 2=d {"x":"c!","y":"a!","0":"in!","1":"b!","2":"d!"}
splice3 1: x=c y=a 2=d {"x":"c!","y":"a!","0":"in","1":"b","2":"d!"}
splice3 2: x=c y=a 1=b 2=d {"x":"c!","y":"a!","0":"in","1":"b!","2":"d!"}
splice3 0: 5=c 1=a 2=in 3=b ["c!","a!","in!","b!"]
splice3 1: 5=c 1=a 3=b ["c!","a!","in","b!"]
splice3 2: 5=c 1=a 3=b 3=b! ["c!","a!","in","b!!"]
splice4 0: 0=c ["c!"]
splice4 1: 0=c 1=a ["c!"]
splice4 2: 0=c 1=a 2=b ["c!"]
splice4 0: x=c {"x":"c!"}
splice4 1: x=c y=a {"x":"c!"}
splice4 2: x=c y=a 1=b {"x":"c!"}
splice4 0: 5=c ["c!"]
splice4 1: 5=c 1=a ["c!"]
splice4 2: 5=c 1=a 3=b ["c!"]
multisort 0: 0=c 1=b 2=c! 3=d ["a","b!","c!!","d!"]
multisort 1: 0=c 1=a 2=c! 3=d ["a!","b","c!!","d!"]
multisort 2: 0=c 1=a 2=b 3=d ["a!","b!","c!","d!"]
multisort 0: x=c 0=b x=c! 1=d {"y":"a","0":"b!","x":"c!!","1":"d!"}
multisort 1: x=c y=a x=c! 1=d {"y":"a!","0":"b","x":"c!!","1":"d!"}
multisort 2: x=c y=a 1=b 1=d {"y":"a!","0":"b!","x":"c!","1":"d!"}
multisort 0: 5=c 1=b 2=c! ["a","b!","c!!"]
multisort 1: 5=c 1=a 2=c! ["a!","b","c!!"]
multisort 2: 5=c 1=a 3=b ["a!","b!","c!"]
natsort 0: 0=c 2=b 0=c! 3=d {"1":"a","2":"b!","0":"c!!","3":"d!"}
natsort 1: 0=c 1=a 0=c! 3=d {"1":"a!","2":"b","0":"c!!","3":"d!"}
natsort 2: 0=c 1=a 2=b 3=d {"1":"a!","2":"b!","0":"c!","3":"d!"}
natsort 0: x=c 1=b x=c! 0=d {"y":"a","1":"b!","x":"c!!","0":"d!"}
natsort 1: x=c y=a x=c! 0=d {"y":"a!","1":"b","x":"c!!","0":"d!"}
natsort 2: x=c y=a 1=b 0=d {"y":"a!","1":"b!","x":"c!","0":"d!"}
natsort 0: 5=c 3=b 5=c! {"1":"a","3":"b!","5":"c!!"}
natsort 1: 5=c 1=a 5=c! {"1":"a!","3":"b","5":"c!!"}
natsort 2: 5=c 1=a 3=b {"1":"a!","3":"b!","5":"c!"}
arsort 0: 0=c 0=c! 2=b 1=a {"3":"d","0":"c!!","2":"b!","1":"a!"}
arsort 1: 0=c 1=a 2=b 1=a! {"3":"d","0":"c!","2":"b!","1":"a!!"}
arsort 2: 0=c 1=a 2=b 1=a! {"3":"d","0":"c!","2":"b!","1":"a!!"}
arsort 0: x=c x=c! 1=b y=a {"0":"d","x":"c!!","1":"b!","y":"a!"}
arsort 1: x=c y=a 1=b y=a! {"0":"d","x":"c!","1":"b!","y":"a!!"}
arsort 2: x=c y=a 1=b y=a! {"0":"d","x":"c!","1":"b!","y":"a!!"}
arsort 0: 5=c 3=b 1=a {"5":"c!","3":"b!","1":"a!"}
arsort 1: 5=c 1=a 1=a! {"5":"c!","3":"b","1":"a!!"}
arsort 2: 5=c 1=a 3=b {"5":"c!","3":"b!","1":"a!"}
uasort 0: 0=c 3=d 0=c! 2=b 1=a {"3":"d!","0":"c!!","2":"b!","1":"a!"}
uasort 1: 0=c 1=a 3=d 0=c! 2=b 1=a! {"3":"d!","0":"c!!","2":"b!","1":"a!!"}
uasort 2: 0=c 1=a 2=b 3=d 0=c! 2=b! 1=a! {"3":"d!","0":"c!!","2":"b!!","1":"a!!"}
uasort 0: x=c 0=d x=c! 1=b y=a {"0":"d!","x":"c!!","1":"b!","y":"a!"}
uasort 1: x=c y=a 0=d x=c! 1=b y=a! {"0":"d!","x":"c!!","1":"b!","y":"a!!"}
uasort 2: x=c y=a 1=b 0=d x=c! 1=b! y=a! {"0":"d!","x":"c!!","1":"b!!","y":"a!!"}
uasort 0: 5=c 5=c! 3=b 1=a {"5":"c!!","3":"b!","1":"a!"}
uasort 1: 5=c 1=a 5=c! 3=b 1=a! {"5":"c!!","3":"b!","1":"a!!"}
uasort 2: 5=c 1=a 3=b 5=c! 3=b! 1=a! {"5":"c!!","3":"b!!","1":"a!!"}
uksort 0: 0=c 3=d 2=b 1=a 0=c! {"3":"d!","2":"b!","1":"a!","0":"c!!"}
uksort 1: 0=c 1=a 3=d 2=b 1=a! 0=c! {"3":"d!","2":"b!","1":"a!!","0":"c!!"}
uksort 2: 0=c 1=a 2=b 3=d 2=b! 1=a! 0=c! {"3":"d!","2":"b!!","1":"a!!","0":"c!!"}
uksort 0: x=c y=a x=c! 1=b 0=d {"y":"a!","x":"c!!","1":"b!","0":"d!"}
uksort 1: x=c y=a y=a! x=c! 1=b 0=d {"y":"a!!","x":"c!!","1":"b!","0":"d!"}
uksort 2: x=c y=a 1=b y=a! x=c! 1=b! 0=d {"y":"a!!","x":"c!!","1":"b!!","0":"d!"}
uksort 0: 5=c 5=c! 3=b 1=a {"5":"c!!","3":"b!","1":"a!"}
uksort 1: 5=c 1=a 5=c! 3=b 1=a! {"5":"c!!","3":"b!","1":"a!!"}
uksort 2: 5=c 1=a 3=b 5=c! 3=b! 1=a! {"5":"c!!","3":"b!!","1":"a!!"}
krsort 0: 0=c 2=b 1=a 0=c! {"3":"d","2":"b!","1":"a!","0":"c!!"}
krsort 1: 0=c 1=a 1=a! 0=c! {"3":"d","2":"b","1":"a!!","0":"c!!"}
krsort 2: 0=c 1=a 2=b 0=c! {"3":"d","2":"b!","1":"a!","0":"c!!"}
krsort 0: x=c x=c! 1=b 0=d {"y":"a","x":"c!!","1":"b!","0":"d!"}
krsort 1: x=c y=a 1=b 0=d {"y":"a!","x":"c!","1":"b!","0":"d!"}
krsort 2: x=c y=a 1=b 0=d {"y":"a!","x":"c!","1":"b!","0":"d!"}
krsort 0: 5=c 3=b 1=a {"5":"c!","3":"b!","1":"a!"}
krsort 1: 5=c 1=a 1=a! {"5":"c!","3":"b","1":"a!!"}
krsort 2: 5=c 1=a 3=b {"5":"c!","3":"b!","1":"a!"}
