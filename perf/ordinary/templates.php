<?php
// A small template engine, as web pages use one: many classes and short methods, objects that all know each other, text.

interface Node
{
    public function compile(Compiler $to): void;
}

final class Token
{
    public const TEXT = 0;
    public const PRINT = 1;
    public const TAG = 2;

    public function __construct(private int $kind, private string $value, private int $line)
    {
    }

    public function is(int $kind, ?string $value = null): bool
    {
        return $this->kind === $kind && ($value === null || str_starts_with($this->value, $value));
    }

    public function value(): string
    {
        return $this->value;
    }

    public function line(): int
    {
        return $this->line;
    }
}

final class Lexer
{
    private const PATTERN = '/\{\{(.*?)\}\}|\{%(.*?)%\}/s';

    public function __construct(private Environment $environment)
    {
    }

    /** @return Token[] */
    public function tokens(string $source): array
    {
        $tokens = [];
        $at = 0;
        $line = 1;
        while (preg_match(self::PATTERN, $source, $found, PREG_OFFSET_CAPTURE, $at)) {
            [$all, $from] = $found[0];
            if ($from > $at) {
                $text = substr($source, $at, $from - $at);
                $tokens[] = new Token(Token::TEXT, $text, $line);
                $line += substr_count($text, "\n");
            }
            $kind = $all[1] === '{' ? Token::PRINT : Token::TAG;
            $tokens[] = new Token($kind, trim($found[$kind][0]), $line);
            $at = $from + strlen($all);
        }
        $tokens[] = new Token(Token::TEXT, substr($source, $at), $line);
        return $tokens;
    }
}

abstract class Base implements Node
{
    protected array $children = [];

    public function __construct(protected int $line = 0, protected ?Environment $environment = null)
    {
    }

    public function add(Node $child): static
    {
        $this->children[] = $child;
        return $this;
    }

    public function compile(Compiler $to): void
    {
        foreach ($this->children as $child) {
            $child->compile($to);
        }
    }
}

final class Body extends Base
{
}

final class Text extends Base
{
    public string $text = '';

    public function compile(Compiler $to): void
    {
        $to->write('echo ' . var_export($this->text, true) . ';');
    }
}

final class Show extends Base
{
    public ?Expression $expression = null;

    public function compile(Compiler $to): void
    {
        $to->write('echo ' . $this->expression->code() . ';');
    }
}

final class Loop extends Base
{
    public string $variable = '';
    public ?Expression $over = null;

    public function compile(Compiler $to): void
    {
        $to->write("foreach ({$this->over->code()} as \$v['$this->variable']) {")->indent(1);
        parent::compile($to);
        $to->indent(-1)->write('}');
    }
}

final class Condition extends Base
{
    public ?Expression $test = null;

    public function compile(Compiler $to): void
    {
        $to->write("if ({$this->test->code()}) {")->indent(1);
        parent::compile($to);
        $to->indent(-1)->write('}');
    }
}

final class Expression
{
    private array $parts;

    public function __construct(string $source, private Environment $environment)
    {
        $this->parts = explode('|', $source);
    }

    public function code(): string
    {
        $path = explode('.', trim($this->parts[0]));
        $code = "(\$v['" . implode("']['", $path) . "'] ?? '')";
        foreach (array_slice($this->parts, 1) as $filter) {
            $code = $this->environment->filter(trim($filter), $code);
        }
        return $code;
    }
}

final class Compiler
{
    private array $lines = [];
    private int $depth = 0;

    public function __construct(private Environment $environment)
    {
    }

    public function write(string $code): static
    {
        $this->lines[] = str_repeat('  ', $this->depth) . $code;
        return $this;
    }

    public function indent(int $by): static
    {
        $this->depth += $by;
        return $this;
    }

    public function code(): string
    {
        return implode("\n", $this->lines);
    }
}

final class Parser
{
    private array $tokens = [];
    private int $at = 0;

    public function __construct(private Environment $environment)
    {
    }

    public function parse(array $tokens): Body
    {
        $this->tokens = $tokens;
        $this->at = 0;
        return $this->fill(new Body(1, $this->environment), '');
    }

    private function fill(Base $node, string $end): Base
    {
        while ($this->at < count($this->tokens)) {
            $token = $this->next();
            if ($token->is(Token::TEXT)) {
                $text = new Text($token->line(), $this->environment);
                $text->text = $token->value();
                $node->add($text);
            } elseif ($token->is(Token::PRINT)) {
                $show = new Show($token->line(), $this->environment);
                $show->expression = new Expression($token->value(), $this->environment);
                $node->add($show);
            } elseif ($token->is(Token::TAG, 'for ')) {
                [, $variable, , $over] = explode(' ', $token->value());
                $loop = new Loop($token->line(), $this->environment);
                $loop->variable = $variable;
                $loop->over = new Expression($over, $this->environment);
                $node->add($this->fill($loop, 'endfor'));
            } elseif ($token->is(Token::TAG, 'if ')) {
                $condition = new Condition($token->line(), $this->environment);
                $condition->test = new Expression(substr($token->value(), 3), $this->environment);
                $node->add($this->fill($condition, 'endif'));
            } elseif ($end !== '' && $token->is(Token::TAG, $end)) {
                return $node;
            } else {
                throw new RuntimeException("unexpected {$token->value()} on line {$token->line()}");
            }
        }
        return $node;
    }

    private function next(): Token
    {
        return $this->tokens[$this->at++];
    }
}

final class Environment
{
    private Lexer $lexer;
    private Parser $parser;
    private array $filters = [];
    private array $loaded = [];

    public function __construct()
    {
        $this->lexer = new Lexer($this);
        $this->parser = new Parser($this);
        foreach (['upper' => 'strtoupper', 'trim' => 'trim', 'escape' => 'htmlspecialchars', 'length' => 'strlen'] as $name => $code) {
            $this->filters[$name] = fn (string $inner): string => "$code((string) $inner)";
        }
    }

    public function filter(string $name, string $code): string
    {
        return ($this->filters[$name] ?? throw new RuntimeException("no filter $name"))($code);
    }

    public function load(string $name, string $source): Closure
    {
        if (!isset($this->loaded[$name])) {
            $compiler = new Compiler($this);
            $this->parser->parse($this->lexer->tokens($source))->compile($compiler);
            $this->loaded[$name] = [$this->interpreter($compiler->code()), $compiler];
        }
        return $this->loaded[$name][0];
    }

    private function interpreter(string $code): Closure
    {
        $sum = md5($code);
        return fn (array $values): string => $sum . ' ' . count($values) . ' ' . strlen($code);
    }
}

$environment = new Environment();
$source = <<<'TEMPLATE'
<h1>{{ page.title|upper|escape }}</h1>
{% for item in page.items %}
  <li>{{ item.name|trim|escape }}: {{ item.price }}
  {% if item.tags %}{% for tag in item.tags %}<b>{{ tag|escape }}</b>{% endfor %}{% endif %}
  </li>
{% endfor %}
<p>{{ page.footer|length }}</p>

TEMPLATE;
$seen = '';
for ($page = 0; $page < 60; $page++) {
    $render = $environment->load("page$page", str_repeat($source, 1 + $page % 3));
    $seen = md5($seen . $render(['page' => ['title' => "Page $page", 'items' => []]]));
}
try {
    $environment->load('wrong', '{% for x in y %}{% endif %}');
} catch (RuntimeException $e) {
    echo $e->getMessage(), "\n";
}
echo $seen, "\n";
