using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Coding.Places;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman places resolve</c>: which place a name stands for, and why.</summary>
internal static class PlacesCommand
{
    public static Command Create(Terminal terminal)
    {
        var phrase = new Argument<string[]>("name") { Description = "the place's name", Arity = ArgumentArity.OneOrMore };
        var near = new Option<string[]>("--near") { Description = "codes of countries that the text speaks of (GEO), which go before others", HelpName = "codes", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var json = new Option<bool>("--json") { Description = "one JSON object" };
        var knowledge = KnowledgeOption.Create();
        var resolve = new DocumentedCommand("resolve", "Tells which place a name stands for, and why.", "dragoman places resolve Van --near TUR") { phrase, near, json, knowledge };
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
            var sheet = new FieldSheet();
            sheet.Add("name", "place", place.Name);
            sheet.Add("country", "country", place.Country);
            sheet.Add("kind", "kind", found.Chosen.Kind.ToString().ToLowerInvariant());
            sheet.Add("latitude", "north", place.Latitude);
            sheet.Add("longitude", "east", place.Longitude);
            sheet.Add("confidence", "sure", found.Confidence);
            sheet.Add("reason", "because", found.Reason);
            sheet.Write(terminal.Text, parsed.GetValue(json));
            return ExitCode.Success;
        });
        return new Command("places", "Looks into what the program knows of places.") { resolve };
    }
}
