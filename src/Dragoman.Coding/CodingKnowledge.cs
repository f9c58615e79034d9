using System.Collections.Immutable;
using Dragoman.Coding.Actors;
using Dragoman.Coding.Constructions;
using Dragoman.Coding.Dates;
using Dragoman.Coding.Frames;
using Dragoman.Coding.Knowledge;
using Dragoman.Coding.Outlets;
using Dragoman.Coding.Places;
using Dragoman.Coding.Topics;

namespace Dragoman.Coding;

/// <summary>All that a coder knows, loaded from the knowledge files and checked.</summary>
/// <remarks>Immutable and safe on many threads.</remarks>
public sealed record CodingKnowledge
{
    /// <summary>The frames by trigger.</summary>
    public required FrameIndex Frames { get; init; }

    /// <summary>The word classes that frames refer to.</summary>
    public required WordClasses Classes { get; init; }

    /// <summary>The word lists of the constructions.</summary>
    public required ConstructionLexicon Constructions { get; init; }

    /// <summary>Modes and CAMEO codes.</summary>
    public required Ontology Ontology { get; init; }

    /// <summary>The parts of CAMEO codes by words.</summary>
    public required CameoParts CameoParts { get; init; }

    /// <summary>Topics.</summary>
    public required TopicLexicon Topics { get; init; }

    /// <summary>States, organisations, people, roles.</summary>
    public required ActorLexicon Actors { get; init; }

    /// <summary>The countries of names and nationalities, for coreference.</summary>
    public required KnownCountries Countries { get; init; }

    /// <summary>Towns, provinces, rivers, corridors.</summary>
    public required PlaceLexicon Places { get; init; }

    /// <summary>Finds time expressions.</summary>
    public required DateExpressionFinder Dates { get; init; }

    /// <summary>What is known of outlets. Coding does not use it; it is here so that its file is checked with the others.</summary>
    public required OutletDirectory Outlets { get; init; }

    /// <summary>Loads everything; the parts are read side by side.</summary>
    /// <exception cref="KnowledgeException">A knowledge file is faulty.</exception>
    public static CodingKnowledge Load(KnowledgeFolder folder)
    {
        var actors = Task.Run(() => ActorLexicon.Load(folder));
        var places = Task.Run(() => PlaceLexicon.Load(folder));
        var ontology = Ontology.Load(folder);
        var classes = WordClasses.Load(folder);
        var constructions = ConstructionLexicon.Load(folder, classes);
        var frames = new FrameIndex(FrameLoader.Load(folder, classes, ontology));
        var topics = TopicLexicon.Load(folder);
        var lexicon = actors.GetAwaiter().GetResult();
        return new CodingKnowledge
        {
            Countries = new KnownCountries(lexicon),
            Ontology = ontology,
            Classes = classes,
            Constructions = constructions,
            Frames = frames,
            CameoParts = CameoParts.Load(folder, classes, ontology),
            Topics = topics,
            Outlets = OutletDirectory.Load(folder),
            Dates = new DateExpressionFinder(),
            Actors = lexicon,
            Places = places.GetAwaiter().GetResult(),
        };
    }
}
