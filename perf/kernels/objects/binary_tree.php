<?php
// A binary search tree of nodes with typed properties: inserts, lookups, depth.
// @call tree_work(50000)

final class TreeNode
{
    public ?TreeNode $left = null;
    public ?TreeNode $right = null;

    public function __construct(public readonly int $key)
    {
    }
}

final class Tree
{
    private ?TreeNode $root = null;

    public function insert(int $key): void
    {
        if ($this->root === null) {
            $this->root = new TreeNode($key);
            return;
        }
        $node = $this->root;
        while (true) {
            if ($key === $node->key) {
                return;
            }
            if ($key < $node->key) {
                if ($node->left === null) {
                    $node->left = new TreeNode($key);
                    return;
                }
                $node = $node->left;
            } else {
                if ($node->right === null) {
                    $node->right = new TreeNode($key);
                    return;
                }
                $node = $node->right;
            }
        }
    }

    public function has(int $key): bool
    {
        $node = $this->root;
        while ($node !== null && $node->key !== $key) {
            $node = $key < $node->key ? $node->left : $node->right;
        }
        return $node !== null;
    }

    public function depth(): int
    {
        return self::depthOf($this->root);
    }

    private static function depthOf(?TreeNode $node): int
    {
        return $node === null ? 0 : 1 + max(self::depthOf($node->left), self::depthOf($node->right));
    }
}

function tree_work(int $n): string
{
    $tree = new Tree();
    $x = 11;
    for ($i = 0; $i < $n; $i++) {
        $x = ($x * 16807) % 2147483647;
        $tree->insert($x % 50000);
    }
    $found = 0;
    for ($key = 0; $key < 50000; $key += 2) {
        if ($tree->has($key)) {
            $found++;
        }
    }
    return "$found {$tree->depth()}";
}
