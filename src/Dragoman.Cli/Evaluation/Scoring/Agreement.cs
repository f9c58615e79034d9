using System.Globalization;

namespace Dragoman.Cli.Evaluation.Scoring;

/// <summary>How far what was coded agrees with what should have been.</summary>
internal sealed class Agreement
{
    /// <summary>How many of the coded are right.</summary>
    public int Right { get; set; }

    /// <summary>How many were coded.</summary>
    public int Coded { get; set; }

    /// <summary>How many there are.</summary>
    public int Gold { get; set; }

    /// <summary>Percent of the coded that are right; 0 where nothing was coded.</summary>
    public double Precision => Percent(Right, Coded);

    /// <summary>Percent of the gold that was found; 0 where there is none.</summary>
    public double Recall => Percent(Right, Gold);

    /// <summary>The harmonic mean of both, in percent.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>A share in percent; 0 of nothing.</summary>
    public static double Percent(int part, int whole) => whole > 0 ? 100.0 * part / whole : 0;

    /// <summary>A figure with one digit behind the point, a tie to the even digit.</summary>
    public static string Text(double figure)
    {
        // Only quarters can lie exactly between two tenths, and formatting would round these up.
        var tie = Math.Abs((figure * 4) - Math.Truncate(figure * 4)) == 0;
        return (tie ? (double)Math.Round((decimal)figure, 1, MidpointRounding.ToEven) : figure).ToString("F1", CultureInfo.InvariantCulture);
    }
}
