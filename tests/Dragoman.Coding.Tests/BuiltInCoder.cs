using Dragoman.Coding.Knowledge;
using Dragoman.Domain;

namespace Dragoman.Coding.Tests;

/// <summary>The coder with the program's own knowledge, built once for all tests.</summary>
internal static class BuiltInCoder
{
    private static readonly Lazy<Coder> Shared = new(() => Coder.Load(KnowledgeFolder.BuiltIn));

    public static Coder Instance => Shared.Value;

    /// <summary>Codes a text of 7 May 2024.</summary>
    public static IReadOnlyList<CodedEvent> Code(string text) => [.. Instance.Code(new Article { Id = "1", Text = text, Published = new DateOnly(2024, 5, 7) })];

    /// <summary>The one event of a text of 7 May 2024 whose trigger has some words.</summary>
    public static CodedEvent Told(string text, string trigger) => Code(text).Single(coded => coded.Trigger.Text.Contains(trigger, StringComparison.Ordinal));

    /// <summary>Some parties in alphabetical order, by their codes or, where they have none, by their words.</summary>
    public static string Names(IEnumerable<ActorReference> parties) => string.Join(" | ", parties.Select(party => party.Code ?? party.Text).Order(StringComparer.Ordinal));

    /// <summary>The codes of some parties in alphabetical order.</summary>
    public static string Codes(IEnumerable<ActorReference> parties) => string.Join(' ', parties.Select(party => party.Code).Order(StringComparer.Ordinal));
}
