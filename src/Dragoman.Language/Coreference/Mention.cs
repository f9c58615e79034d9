using Dragoman.Language.Annotation;
using Dragoman.Language.Names;

namespace Dragoman.Language.Coreference;

/// <summary>A mention while it is being resolved.</summary>
internal sealed class Mention
{
    /// <summary>Number of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>First token of the phrase, without relative clauses and appositions.</summary>
    public required int First { get; init; }

    /// <summary>Token after the phrase's last.</summary>
    public required int End { get; init; }

    /// <summary>The head token.</summary>
    public required int Head { get; init; }

    /// <summary>Name, description, pronoun or demonym.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The head's lemma in lower case; a pronoun's personal form ("he" for "his").</summary>
    public required string Lemma { get; init; }

    /// <summary>The words of the name, else empty.</summary>
    public string[] Name { get; init; } = [];

    /// <summary>What it names; meaningless without <see cref="Name"/>.</summary>
    public NameKind NameKind { get; init; }

    /// <summary>Sort of thing.</summary>
    public EntityClass Class { get; set; }

    /// <summary>The gender that the mention itself tells.</summary>
    public Gender Gender { get; set; }

    /// <summary>True for a plural.</summary>
    public bool Plural { get; init; }

    /// <summary>True for "the", "this", a possessor, or a bare title.</summary>
    public bool Definite { get; set; }

    /// <summary>The words before a name ("foreign minister"), or the description itself; null for none.</summary>
    public TitlePhrase? Title { get; set; }

    /// <summary>Country code that the phrase names ("the Georgian leader"), else null.</summary>
    public string? Country { get; set; }

    /// <summary>All country codes that the phrase names ("the Georgian and Armenian ministers").</summary>
    public string[] Countries { get; init; } = [];

    /// <summary>Number word of the phrase ("the two ministers", "both countries"), 0 for none.</summary>
    public int Count { get; init; }

    /// <summary>Number of the quotation that the mention stands in, 0 for none.</summary>
    public int Quotation { get; init; }

    /// <summary>True for subjects.</summary>
    public bool IsSubject { get; init; }

    /// <summary>True for possessors ("his", "Georgia's").</summary>
    public bool IsPossessor { get; init; }

    /// <summary>The entity, once resolved.</summary>
    public Entity? Entity { get; set; }

    /// <summary>The entities of a plural that stands for several; else null.</summary>
    public List<Entity>? Several { get; set; }

    /// <summary>The members of a coordination ("Armenia and Azerbaijan"), else null. A coordination is no mention of the result.</summary>
    public List<Mention>? Members { get; init; }

    /// <summary>True for a phrase that names a counterpart.</summary>
    public bool IsCounterpart => Lemma == "counterpart";
}
