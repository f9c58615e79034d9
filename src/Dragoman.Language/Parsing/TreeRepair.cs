using Dragoman.Language.Annotation;
using Dragoman.Language.Words;

namespace Dragoman.Language.Parsing;

/// <summary>All repairs of a tree and its tags in their order: where the two contradict each other or English, they are made to agree.</summary>
internal static class TreeRepair
{
    /// <summary>Repairs a tree and its tags in place; it stays a tree with one root. All columns have the length of the forms.</summary>
    internal static void Apply(ReadOnlySpan<string> forms, Span<UniversalTag> tags, Span<string> pennTags, Span<short> heads, Span<DependencyRelation> relations, WordLexicon lexicon)
    {
        FileNames.Apply(forms, tags, pennTags);
        HyphenRepair.Apply(forms, tags, pennTags, heads, relations);
        StruckNameRepair.Apply(forms, tags, pennTags, heads, relations);
        InfinitiveRepair.Apply(forms, tags, pennTags, heads, relations, lexicon);
        ActNounRepair.Apply(forms, tags, pennTags, heads, relations, lexicon);
        DatePhraseRepair.Apply(forms, tags, pennTags, heads, relations);
        NamedSubjectRepair.Apply(forms, tags, pennTags, heads, relations);
        JoinedStateRepair.Apply(forms, tags, pennTags, heads, relations);
        ModifierRepair.Apply(forms, tags, pennTags, heads, relations);
        TitleRepair.Apply(forms, tags, heads, relations);
        SubjectRepair.Apply(forms, tags, heads, relations);
        AttachmentRepair.Apply(forms, tags, pennTags, heads, relations, lexicon);
        ResultRepair.Apply(forms, tags, pennTags, heads, relations);
        JudgementRepair.Apply(forms, tags, pennTags, heads, relations, lexicon);
        ObjectComplementRepair.Apply(forms, tags, pennTags, heads, relations);
        AttributeRepair.Apply(forms, tags, pennTags, heads, relations, lexicon);
        ConjunctRepair.Apply(forms, tags, pennTags, heads, relations);
        ParticleRepair.Apply(forms, tags, pennTags, heads, relations);
        GerundRepair.Apply(forms, tags, pennTags, heads, relations);
        PerfectRepair.Apply(forms, tags, pennTags, heads, relations);
        PredicateRepair.Apply(forms, tags, pennTags, heads, relations, lexicon);
        ClauseRepair.Apply(forms, tags, pennTags, heads, relations);
        ReducedRelativeRepair.Apply(forms, tags, pennTags, heads, relations);
        ConditionRepair.Apply(forms, tags, pennTags, heads, relations);
        CoordinationRepair.Apply(forms, tags, pennTags, heads, relations);
        SharedSubjectRepair.Apply(forms, tags, pennTags, heads, relations);
        RelativeRepair.Apply(forms, tags, pennTags, heads, relations);
        ContentClauseRepair.Apply(forms, tags, pennTags, heads, relations);
        PassiveAgentRepair.Apply(forms, tags, pennTags, heads, relations);
        AgentParticipleRepair.Apply(forms, tags, pennTags, heads, relations);
        ObjectBehindRepair.Apply(forms, tags, pennTags, heads, relations);
        ReceiverRepair.Apply(forms, tags, pennTags, heads, relations, lexicon);
        BareNounRepair.Apply(forms, tags, pennTags, heads, relations);
        NameJoinRepair.Apply(forms, tags, pennTags, heads, relations, lexicon);
        FarConjunctRepair.Apply(forms, tags, heads, relations);
        SentenceAppositionRepair.Apply(forms, tags, heads, relations);
        WhoseRepair.Apply(forms, tags, pennTags, heads, relations);
        SpeakerRepair.Apply(forms, tags, pennTags, heads, relations, lexicon);
        FinalParticipleRepair.Apply(forms, tags, pennTags, heads, relations, lexicon);
    }
}
