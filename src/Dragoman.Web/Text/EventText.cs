using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Events;

namespace Dragoman.Web.Text;

/// <summary>Words for people for what an event is.</summary>
public static class EventText
{
    /// <summary>What the actor of an event of a type does: "meets or talks".</summary>
    public static string Verb(EventType type) => type switch
    {
        EventType.Agree => "agrees or promises",
        EventType.Consult => "meets or talks",
        EventType.Support => "supports or signs",
        EventType.Concede => "concedes",
        EventType.Cooperate => "cooperates",
        EventType.Aid => "gives aid",
        EventType.Retreat => "retreats or releases",
        EventType.Request => "requests or demands",
        EventType.Accuse => "accuses or criticises",
        EventType.Reject => "rejects",
        EventType.Threaten => "threatens or warns",
        EventType.Protest => "protests",
        EventType.Sanction => "sanctions or breaks off",
        EventType.Mobilize => "mobilizes",
        EventType.Coerce => "coerces",
        EventType.Assault => "assaults",
        _ => "states",
    };

    /// <summary>The kind of relation that a type is: PLOVER's verbal or material, cooperation or conflict; "neutral" for a statement. Also a class of the style sheet.</summary>
    public static string Relation(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede => "verbal-cooperation",
        EventType.Cooperate or EventType.Aid or EventType.Retreat => "material-cooperation",
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten => "verbal-conflict",
        EventType.Protest or EventType.Sanction or EventType.Mobilize or EventType.Coerce or EventType.Assault => "material-conflict",
        _ => "neutral",
    };

    /// <summary>What an event that belongs with another is to it.</summary>
    public static string Relation(EventRelation relation) => relation switch
    {
        EventRelation.Within => "part of this visit",
        EventRelation.During => "the visit around it",
        EventRelation.Prepares => "led to it",
        _ => "followed from it",
    };

    /// <summary>The name to show for the outlet of a report.</summary>
    public static string Outlet(EventReport report) => report.Article.Source ?? report.Article.Title ?? "Unnamed source";

    /// <summary>The name to show for a party: the person's or body's, else the words of the text.</summary>
    public static string Name(ActorReference party) => party.Name ?? WithoutArticle(WithoutPossessive(party.Text));

    /// <summary>One line that names an event: "Menachem Begin and Anwar Sadat: SUPPORT".</summary>
    public static string Headline(CodedEvent coded)
    {
        var recipients = Names(coded.Recipient);
        var actors = Names(coded.Actor);
        var title = actors.Length == 0 ? coded.Type.Name : $"{char.ToUpperInvariant(actors[0])}{actors[1..]}: {coded.Type.Name}";
        return recipients.Length == 0 ? title : $"{title} {recipients}";
    }

    /// <summary>The names of parties, each once, in the manner of a sentence; empty for none.</summary>
    public static string Names(ImmutableArray<ActorReference> parties)
    {
        var names = parties.Select(Name).Distinct(StringComparer.Ordinal).ToList();
        return names.Count switch
        {
            0 => "",
            1 => names[0],
            _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
        };
    }

    // "Azerbaijan's" operation is Azerbaijan's doing.
    private static string WithoutPossessive(string text) =>
        text.Length > 2 && (text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal)) ? text[..^2] : text;

    private static string WithoutArticle(string text)
    {
        foreach (var article in (string[])["the ", "The ", "a ", "A ", "an ", "An "])
        {
            if (text.Length > article.Length && text.StartsWith(article, StringComparison.Ordinal)) return text[article.Length..];
        }

        return text;
    }

    /// <summary>An address that may be linked to: http or https; null for anything else.</summary>
    public static string? Link(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
}
