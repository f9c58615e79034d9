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
        var phrase = new Argument<string[]>("name") { Description = "the place's name; none or - reads a name a line from standard input", Arity = ArgumentArity.ZeroOrMore };
        var near = new Option<string[]>("--near") { Description = "codes of countries that the text speaks of (GEO), which go before others", HelpName = "codes", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var json = new Option<bool>("--json") { Description = "one JSON object a name" };
        var knowledge = KnowledgeOption.Create();
        var resolve = new DocumentedCommand(
            "resolve",
            "Tells which place a name stands for, and why.",
            "dragoman places resolve Van --near TUR",
            "dragoman places resolve --json < names.txt > places.jsonl")
        {
            phrase, near, json, knowledge,
        };
        resolve.SetAction(parsed =>
        {
            var lexicon = PlaceLexicon.Load(KnowledgeOption.Folder(parsed.GetValue(knowledge)));
            var codes = parsed.GetValue(near)!.SelectMany(code => code.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToArray();
            var words = parsed.GetValue(phrase)!;
            var phrases = new ResolvedPhrases(
                terminal,
                parsed.GetValue(json),
                (asked, sheet) => Tell(lexicon.Resolve(asked, codes), sheet),
                asked => $"'{asked}' is no place that the knowledge knows. Places are defined below knowledge/places; --knowledge adds a folder of one's own.");
            return ResolvedPhrases.AreOnStandardInput(words) ? phrases.AnswerLines("places resolve") : phrases.Answer(string.Join(' ', words));
        });
        return new Command("places", "Looks into what the program knows of places.") { resolve };
    }

    private static bool Tell(PlaceResolution? found, FieldSheet sheet)
    {
        if (found is null) return false;
        var place = found.ToEventPlace();
        sheet.Add("name", "place", place.Name);
        sheet.Add("country", "country", place.Country);
        sheet.Add("kind", "kind", found.Chosen.Kind.ToString().ToLowerInvariant());
        sheet.Add("latitude", "north", place.Latitude);
        sheet.Add("longitude", "east", place.Longitude);
        sheet.Add("confidence", "sure", found.Confidence);
        sheet.Add("reason", "because", found.Reason);
        return true;
    }
}
