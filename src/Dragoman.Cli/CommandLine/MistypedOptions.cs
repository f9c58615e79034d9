using System.CommandLine;
using System.CommandLine.Parsing;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Cli.CommandLine;

/// <summary>Words of a command line that look like options and are none, which arguments that repeat would take for words of theirs.</summary>
internal static class MistypedOptions
{
    /// <summary>What to say of each; none where all is well. What stands behind <c>--</c> is never an option.</summary>
    public static IEnumerable<string> In(ParseResult parsed)
    {
        var command = parsed.CommandResult;
        var literal = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Count();
        List<Token> words = [.. command.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)];
        var values = command.Children.OfType<OptionResult>().Where(option => option.Option.AllowMultipleArgumentsPerToken).SelectMany(option => option.Tokens);
        foreach (var word in words.SkipLast(literal).Concat(values).Select(token => token.Value).Where(IsLikeOption).Distinct(StringComparer.Ordinal))
        {
            var meant = NearestName.Of(word, Known(command)) is { } nearest ? $"did you mean {nearest}? " : "";
            yield return $"'{word}' is no option of 'dragoman {CommandPath.Of(command)}'; {meant}Behind '--' it is taken for a word.";
        }
    }

    private static bool IsLikeOption(string word) => word is ['-', '-', _, ..] or ['-', >= 'A' and <= 'Z' or >= 'a' and <= 'z', ..] && !word.Any(char.IsWhiteSpace);

    private static IEnumerable<string> Known(CommandResult command)
    {
        for (SymbolResult? at = command; at is CommandResult result; at = result.Parent)
        {
            foreach (var option in result.Command.Options.Where(option => result == command || option.Recursive)) yield return option.Name;
        }
    }
}
