using System.Collections.Immutable;
using System.CommandLine;
using Dragoman.Reading;

namespace Dragoman.Cli.CommandLine;

/// <summary>The options of every command that reads articles: what to read and what to set by hand.</summary>
internal sealed class ReadingOptions
{
    private readonly Argument<string[]> paths = new("path")
    {
        Description = "files, folders, addresses (https://…), or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<DateOnly?> published = DateOption.Create("--published", "publication date of every article, in place of its own");

    private readonly Option<string?> source = new("--source") { Description = "outlet of every article, in place of its own", HelpName = "name" };

    private readonly Option<DocumentFormat?> format = new("--format")
    {
        Description = $"format of every input, in place of what its content says: {string.Join(", ", DocumentFormatNames.All)}",
        HelpName = "format",
        CustomParser = result =>
        {
            if (DocumentFormatNames.TryParse(result.Tokens[0].Value, out var format)) return format;
            result.AddError($"'{result.Tokens[0].Value}' is no format (--format); known: {string.Join(", ", DocumentFormatNames.All)}.");
            return null;
        },
    };

    private readonly Option<ImmutableDictionary<string, string>> map = new("--map")
    {
        Description = "names of fields in JSON and tables: title=headline,text=content",
        HelpName = "names",
        DefaultValueFactory = _ => ImmutableDictionary<string, string>.Empty,
        CustomParser = result =>
        {
            var names = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            foreach (var pair in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries)))
            {
                if (pair.Split('=') is [var field, var name] && ArticleFields.Contains(field.Trim(), StringComparer.Ordinal)) names[field.Trim()] = name.Trim();
                else result.AddError($"'{pair}' is not of the form FIELD=NAME (--map); fields: {string.Join(", ", ArticleFields)}.");
            }

            return names.ToImmutable();
        },
    };

    private readonly Option<bool> allowPrivate = new("--allow-private") { Description = "fetch addresses of this machine and of private networks too" };

    private readonly Option<bool> noPages = new("--no-pages") { Description = "keep the teasers of feeds; do not fetch the pages behind them" };

    private static readonly string[] ArticleFields = ["id", "text", "title", "published", "modified", "source", "author", "url", "language"];

    /// <summary>Adds the argument and the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(paths);
        command.Add(published);
        command.Add(source);
        command.Add(format);
        command.Add(map);
        command.Add(noPages);
        command.Add(allowPrivate);
    }

    /// <summary>The results of reading what the command line names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where standard input comes from.</param>
    /// <param name="meter">Is told how far the reading has come; null to tell nobody.</param>
    public IEnumerable<ReadResult> Read(ParseResult parsed, Terminal terminal, ReadMeter? meter = null) => new ArticleReader(new ReadOptions
    {
        Published = parsed.GetValue(published),
        Source = parsed.GetValue(source),
        Format = parsed.GetValue(format),
        FieldNames = parsed.GetValue(map) ?? ImmutableDictionary<string, string>.Empty,
        AllowPrivateNetworks = parsed.GetValue(allowPrivate),
        FetchPages = !parsed.GetValue(noPages),
        Meter = meter,
        StandardInput = terminal.Input,
    }).Read(parsed.GetValue(paths) ?? []);
}
