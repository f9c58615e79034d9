namespace Dragoman.Coding.Actors;

/// <summary>What sort of actor the knowledge holds a name for.</summary>
public enum ActorKind
{
    /// <summary>A state, named by itself, its capital or a seat of its government.</summary>
    State,

    /// <summary>A dependent territory with an ISO 3166 code, or an entity whose statehood is disputed.</summary>
    Territory,

    /// <summary>An international organisation.</summary>
    Organisation,

    /// <summary>A ministry, parliament, army, agency or the like of a state or organisation, with a name of its own.</summary>
    Body,

    /// <summary>A party, armed group, company, outlet or other group.</summary>
    Group,

    /// <summary>A person, known or placed by title.</summary>
    Person,

    /// <summary>Somebody named by a common noun or a title only ("the army", "a spokesman").</summary>
    Role,

    /// <summary>The people of a state ("Azerbaijanis").</summary>
    People,
}
