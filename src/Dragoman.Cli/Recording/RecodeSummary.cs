namespace Dragoman.Cli.Recording;

/// <summary>What coding a record anew changed, or would change.</summary>
internal sealed class RecodeSummary
{
    /// <summary>Articles that were coded.</summary>
    public int Articles { get; set; }

    /// <summary>Articles of which some report is another now.</summary>
    public int ChangedArticles { get; private set; }

    /// <summary>Reports found anew.</summary>
    public int Found { get; private set; }

    /// <summary>Reports no longer found.</summary>
    public int Lost { get; private set; }

    /// <summary>Reports that tell something else.</summary>
    public int Changed { get; private set; }

    /// <summary>Events in the record before.</summary>
    public int EventsBefore { get; init; }

    /// <summary>Events in the record after; as before where nothing was written.</summary>
    public int EventsAfter { get; set; }

    /// <summary>Some of the differences.</summary>
    public List<RecodeDifference> Samples { get; } = [];

    /// <summary>Takes in the differences of one article.</summary>
    public void Add(List<RecodeDifference> differences, int samples)
    {
        ChangedArticles++;
        foreach (var difference in differences)
        {
            var seen = difference.Before is null ? Found++ : difference.After is null ? Lost++ : Changed++;
            if (seen < samples) Samples.Add(difference);
        }
    }
}
