using System.Globalization;

namespace Dragoman.Training.Evaluation;

/// <summary>How many of a system's items are right.</summary>
internal readonly record struct Score(int Correct, int Gold, int System)
{
    internal double Precision => System == 0 ? 0 : (double)Correct / System;

    internal double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    internal double F1 => Gold + System == 0 ? 0 : 2.0 * Correct / (Gold + System);

    public override string ToString() => (100 * F1).ToString("F2", CultureInfo.InvariantCulture);
}
