namespace Dragoman.Coding.Frames;

/// <summary>The grammatical functions that constructions read from a tree, the same for every frame.</summary>
public enum SlotKind : byte
{
    /// <summary>Who acts: the logical subject, whatever the voice; of a noun its possessor, its agent or the subject of its light verb.</summary>
    Subject,

    /// <summary>What is acted on: the logical object, whatever the voice; of a noun what "of" adds to it.</summary>
    Object,

    /// <summary>To whom: the indirect object, also as the subject of a passive.</summary>
    Indirect,

    /// <summary>The verb, noun or adjective that heads the complement clause: "agreed to <i>withdraw</i>".</summary>
    Complement,

    /// <summary>All parties after "between" or "among".</summary>
    Between,

    /// <summary>What stands before a noun: "<i>Turkish</i> support", "<i>Iran</i>–Azerbaijan talks".</summary>
    Modifier,

    /// <summary>Who hosts, brokers or facilitates a nominal event by a participle: "talks hosted by <i>Qatar</i>".</summary>
    Host,

    /// <summary>The light verb that carries a noun: "<i>held</i> talks".</summary>
    Support,

    /// <summary>The head of quoted words.</summary>
    Quote,

    /// <summary>Adjectives and nouns that stand before a noun and say of what sort it is, whatever their capitals: "<i>scathing</i> attack", "<i>hunger</i> strike".</summary>
    Quality,

    /// <summary>The subject of the complement clause: "said that <i>Israel</i> must end the raids".</summary>
    ClauseSubject,

    /// <summary>What the complement clause acts on, or with whom: "refused to meet <i>the envoy</i>", "refused to talk to <i>Seoul</i>".</summary>
    ClauseObject,

    /// <summary>The trigger itself, to ask for its tense and negation: "<i>will provide</i>".</summary>
    Self,

    /// <summary>The infinitive of purpose beside the verb or its object: "sent experts <i>to investigate</i>", "gave a week <i>to leave</i>".</summary>
    Purpose,

    /// <summary>The object of a named preposition, wherever it is attached: to the verb, to its object or to the noun.</summary>
    Preposition,
}
