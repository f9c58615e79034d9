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
        var phrase = new Argument<string[]>("phrase") { Description = "the words that name somebody", Arity = ArgumentArity.OneOrMore };
        var on = DateOption.Create("--on", "the day on which they are said, for offices that change hands");
        var json = new Option<bool>("--json") { Description = "one JSON object" };
        var knowledge = KnowledgeOption.Create();
        var resolve = new DocumentedCommand("resolve", "Tells whom a phrase stands for, and why.", "dragoman actors resolve \"the Georgian foreign minister\" --on 2024-06-01") { phrase, on, json, knowledge };
        resolve.SetAction(parsed =>
        {
            var lexicon = ActorLexicon.Load(KnowledgeOption.Folder(parsed.GetValue(knowledge)));
            var words = string.Join(' ', parsed.GetValue(phrase)!);
            if (new ActorResolver(lexicon).Resolve(words, parsed.GetValue(on)) is not { } found)
            {
                terminal.Error.WriteLine($"dragoman: '{words}' stands for no party that the knowledge knows. Actors are defined below knowledge/actors; --knowledge adds a folder of one's own.");
                return ExitCode.NotFound;
            }

            var sheet = new FieldSheet();
            sheet.Add("code", "code", found.Code);
            sheet.Add("country", "country", found.Country);
            sheet.Add("sector", "sector", found.Sector);
            sheet.Add("name", "name", found.Name);
            sheet.Add("office", "office", found.Office);
            sheet.Add("kind", "kind", found.Kind.ToString().ToLowerInvariant());
            sheet.Add("candidates", "could be", found.Candidates.IsDefaultOrEmpty ? null : found.Candidates.ToArray());
            sheet.Add("confidence", "sure", found.Confidence);
            sheet.Add("reason", "because", found.Reason);
            sheet.Write(terminal.Text, parsed.GetValue(json));
            return ExitCode.Success;
        });
        return new Command("actors", "Looks into what the program knows of actors.") { resolve };
    }
}
