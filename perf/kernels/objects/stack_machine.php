<?php
// A small virtual machine: an enum of instructions, match, a stack object.
// @call machine(60000)

enum Op
{
    case Push;
    case Add;
    case Mul;
    case Dup;
    case Mod;
}

final class Stack
{
    /** @var int[] */
    private array $items = [];

    public function push(int $value): void
    {
        $this->items[] = $value;
    }

    public function pop(): int
    {
        return array_pop($this->items);
    }
}

function step(Stack $stack, Op $op, int $operand): void
{
    match ($op) {
        Op::Push => $stack->push($operand),
        Op::Add => $stack->push($stack->pop() + $stack->pop()),
        Op::Mul => $stack->push($stack->pop() * $stack->pop()),
        Op::Mod => $stack->push($stack->pop() % $operand),
        Op::Dup => (function () use ($stack): void {
            $value = $stack->pop();
            $stack->push($value);
            $stack->push($value);
        })(),
    };
}

function machine(int $rounds): int
{
    $program = [[Op::Dup, 0], [Op::Mul, 0], [Op::Push, 7], [Op::Add, 0], [Op::Mod, 10007]];
    $stack = new Stack();
    $stack->push(3);
    for ($i = 0; $i < $rounds; $i++) {
        foreach ($program as [$op, $operand]) {
            step($stack, $op, $operand);
        }
    }
    return $stack->pop();
}
