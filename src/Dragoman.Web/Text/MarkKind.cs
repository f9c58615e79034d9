namespace Dragoman.Web.Text;

/// <summary>What a marked piece of a sentence is to the event.</summary>
public enum MarkKind
{
    /// <summary>The words that report the act.</summary>
    Trigger,

    /// <summary>Who acts.</summary>
    Actor,

    /// <summary>Who is acted on.</summary>
    Recipient,

    /// <summary>When.</summary>
    Date,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Who says so.</summary>
    SaidBy,
}
