using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Cli.Output;
using Dragoman.Coding.Actors;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman actors resolve</c>: whom a phrase stands for, and why.</summary>
internal static class ActorsCommand
{
    public static Command Create(Terminal terminal)
    {
        var phrase = new Argument<string[]>("phrase") { Description = "the words that name somebody; none or - reads a phrase a line from standard input", Arity = ArgumentArity.ZeroOrMore };
        var on = DateOption.Create("--on", "the day on which they are said, for offices that change hands");
        var json = new Option<bool>("--json") { Description = "one JSON object a phrase" };
        var knowledge = KnowledgeOption.Create();
        var resolve = new DocumentedCommand(
            "resolve",
            "Tells whom a phrase stands for, and why.",
            "dragoman actors resolve \"the Georgian foreign minister\" --on 2024-06-01",
            "dragoman actors resolve --json < phrases.txt > actors.jsonl")
        {
            phrase, on, json, knowledge,
        };
        resolve.SetAction(parsed =>
        {
            var resolver = new ActorResolver(ActorLexicon.Load(KnowledgeOption.Folder(parsed.GetValue(knowledge))));
            var day = parsed.GetValue(on);
            var words = parsed.GetValue(phrase)!;
            var phrases = new ResolvedPhrases(
                terminal,
                parsed.GetValue(json),
                (asked, sheet) => Tell(resolver.Resolve(asked, day), sheet),
                asked => $"'{asked}' stands for no party that the knowledge knows. Actors are defined below knowledge/actors; --knowledge adds a folder of one's own.");
            return ResolvedPhrases.AreOnStandardInput(words) ? phrases.AnswerLines("actors resolve") : phrases.Answer(string.Join(' ', words));
        });
        return new Command("actors", "Looks into what the program knows of actors.") { resolve };
    }

    private static bool Tell(ActorResolution? found, FieldSheet sheet)
    {
        if (found is null) return false;
        sheet.Add("code", "code", found.Code);
        sheet.Add("country", "country", found.Country);
        sheet.Add("sector", "sector", found.Sector);
        sheet.Add("name", "name", found.Name);
        sheet.Add("office", "office", found.Office);
        sheet.Add("kind", "kind", found.Kind.ToString().ToLowerInvariant());
        sheet.Add("candidates", "could be", found.Candidates.IsDefaultOrEmpty ? null : found.Candidates.ToArray());
        sheet.Add("confidence", "sure", found.Confidence);
        sheet.Add("reason", "because", found.Reason);
        return true;
    }
}
