using System.CommandLine;
using Dragoman.Cli.CommandLine;
using Dragoman.Coding.Actors;

namespace Dragoman.Cli.Commands;

/// <summary><c>dragoman actors resolve</c>: whom a phrase stands for, and why.</summary>
internal static class ActorsCommand
{
    public static Command Create(Terminal terminal)
    {
        var phrase = new Argument<string[]>("phrase") { Description = "the words that name somebody", Arity = ArgumentArity.OneOrMore };
        var on = DateOption.Create("--on", "the day on which they are said, for offices that change hands");
        var knowledge = KnowledgeOption.Create();
        var resolve = new DocumentedCommand("resolve", "Tells whom a phrase stands for, and why.", "dragoman actors resolve \"the Georgian foreign minister\" --on 2024-06-01") { phrase, on, knowledge };
        resolve.SetAction(parsed =>
        {
            var lexicon = ActorLexicon.Load(KnowledgeOption.Folder(parsed.GetValue(knowledge)));
            var words = string.Join(' ', parsed.GetValue(phrase)!);
            if (new ActorResolver(lexicon).Resolve(words, parsed.GetValue(on)) is not { } found)
            {
                terminal.Error.WriteLine($"dragoman: '{words}' stands for no party that the knowledge knows. Actors are defined below knowledge/actors; --knowledge adds a folder of one's own.");
                return ExitCode.NotFound;
            }

            Line("code", found.Code);
            Line("country", found.Country);
            Line("sector", found.Sector);
            Line("name", found.Name);
            Line("office", found.Office);
            Line("kind", found.Kind.ToString().ToLowerInvariant());
            Line("could be", found.Candidates.IsDefaultOrEmpty ? null : string.Join(", ", found.Candidates));
            Line("because", found.Reason);
            return ExitCode.Success;
        });
        return new Command("actors", "Looks into what the program knows of actors.") { resolve };

        void Line(string label, string? value)
        {
            if (!string.IsNullOrEmpty(value)) terminal.Text.WriteLine($"{label,-9} {value}");
        }
    }
}
