<?php
// A singly linked list: built, reversed in place and summed.
// @call list_work(500000)

final class Node
{
    public ?Node $next = null;

    public function __construct(public int $value)
    {
    }
}

function list_work(int $n): int
{
    $head = null;
    for ($i = 0; $i < $n; $i++) {
        $node = new Node($i * 7 % 1013);
        $node->next = $head;
        $head = $node;
    }
    $reversed = null;
    while ($head !== null) {
        $next = $head->next;
        $head->next = $reversed;
        $reversed = $head;
        $head = $next;
    }
    $sum = 0;
    $place = 1;
    for ($node = $reversed; $node !== null; $node = $node->next) {
        $sum += $node->value * $place++;
    }
    // Unlinked from the front: a chain that dies at once would recurse in the destructor of each node.
    while ($reversed !== null) {
        $reversed = $reversed->next;
    }
    return $sum;
}
