using Dragoman.Coding.Actors;
using Dragoman.Coding.Knowledge;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Coding.Tests.Actors;

public class ActorResolverPropertyTests
{
    private static readonly ActorResolver Resolver = new(ActorLexicon.Load(KnowledgeFolder.BuiltIn));

    private static readonly string[] Pieces =
    [
        "the", "a", "Georgia", "Georgian", "president", "President", "Ilham", "Aliyev", "'s", "of", "in", "for", ",", "who", "-", "backed", "led", "pro", "former", "deputy",
        "foreign", "minister", "ministry", "spokesman", "EU", "NATO", "Hamas", "and", "ethnic", "Armenians", "Jordan", "Michael", "language", "army", "Korea", "king", "chief", "Mr.", "2025", "U.S.", "Brussels", "MEP", "Security", "Council",
    ];

    [Fact]
    public void Any_sequence_of_words_is_answered_within_its_bounds_and_always_the_same()
    {
        var phrases = Gen.Elements(Pieces).ArrayOf().Select(words => words.Take(14).ToArray());
        Prop.ForAll(phrases.ToArbitrary(), words =>
        {
            var phrase = new ActorPhrase { Forms = [.. words], Head = words.Length > 0 ? words.Length / 2 : null };
            var actor = Resolver.Resolve(phrase);
            return actor is null || (actor.Start >= 0 && actor.Start < actor.End && actor.End <= words.Length && actor.Confidence is >= 0 and <= 1 && actor.Code != string.Empty && actor.Reason.Length > 0 && Same(actor, Resolver.Resolve(phrase)!));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_is_answered()
    {
        Prop.ForAll<string>(text => Resolver.Resolve(text ?? string.Empty) is null or { Reason.Length: > 0 }).QuickCheckThrowOnFailure();
    }

    private static bool Same(ActorResolution one, ActorResolution other) =>
        one with { Candidates = [] } == other with { Candidates = [] } && one.Candidates.SequenceEqual(other.Candidates);
}
