using System.CommandLine;
using System.Globalization;
using Dragoman.Cli.CommandLine;
using Dragoman.Coding.Places;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman places resolve</c>: which place a name stands for, and why.</summary>
internal static class PlacesCommand
{
    public static Command Create(Terminal terminal)
    {
        var phrase = new Argument<string[]>("name") { Description = "the place's name", Arity = ArgumentArity.OneOrMore };
        var near = new Option<string[]>("--near") { Description = "codes of countries that the text speaks of (GEO), which go before others", HelpName = "codes", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var knowledge = KnowledgeOption.Create();
        var resolve = new DocumentedCommand("resolve", "Tells which place a name stands for, and why.", "dragoman places resolve Van --near TUR") { phrase, near, knowledge };
        resolve.SetAction(parsed =>
        {
            var words = string.Join(' ', parsed.GetValue(phrase)!);
            var codes = parsed.GetValue(near)!.SelectMany(code => code.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToArray();
            if (PlaceLexicon.Load(KnowledgeOption.Folder(parsed.GetValue(knowledge))).Resolve(words, codes) is not { } found)
            {
                terminal.Error.WriteLine($"dragoman: '{words}' is no place that the knowledge knows. Places are defined below knowledge/places; --knowledge adds a folder of one's own.");
                return ExitCode.NotFound;
            }

            var place = found.ToEventPlace();
            terminal.Text.WriteLine($"place    {place.Name}");
            if (place.Country is not null) terminal.Text.WriteLine($"country  {place.Country}");
            if (place is { Latitude: { } north, Longitude: { } east }) terminal.Text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at       {north:0.##}, {east:0.##}"));
            terminal.Text.WriteLine($"because  {found.Reason}");
            return ExitCode.Success;
        });
        return new Command("places", "Looks into what the program knows of places.") { resolve };
    }
}
