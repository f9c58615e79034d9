using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Actors;

/// <summary>Reads "ARM" or "1992/2024 ARM": a member of an organisation, with the time of its membership where that is told.</summary>
internal static class MembershipText
{
    public static Membership Read(KnowledgeYaml member, StateReader states)
    {
        var text = member.Text();
        var blank = text.IndexOf(' ');
        var code = text[(blank + 1)..];
        if (!states.Knows(code)) throw member.Fault($"'{code}' is no code of a state");
        if (blank < 0) return new Membership(code, DateOnly.MinValue, DateOnly.MaxValue);
        var (from, to) = TermDates.Read(text.AsSpan(0, blank), member);
        return new Membership(code, from, to);
    }
}
