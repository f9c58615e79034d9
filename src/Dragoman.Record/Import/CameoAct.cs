using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Codes;

namespace Dragoman.Record.Import;

/// <summary>What a row of CAMEO's kind tells, in PLOVER's terms.</summary>
internal static class CameoAct
{
    private const string HostsVisit = "043";

    /// <summary>The code that a cell names. Programs that take codes for numbers cut their leading zero off.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="leaves">True where the data set has no codes of two digits, so that 10 can only be 010.</param>
    /// <exception cref="ImportFault">There is no such code.</exception>
    public static CameoCode Code(string cell, bool leaves) =>
        (leaves && cell.Length == 2 ? CameoCode.Find("0" + cell) : CameoCode.Find(cell) ?? CameoCode.Find("0" + cell)) ?? throw new ImportFault($"'{cell}' is no CAMEO code");

    /// <summary>Fills type, mode, code and sides. Who hosts a visit receives it.</summary>
    public static RowEvent With(RowEvent row, CameoCode code, ImmutableArray<ActorReference> source, ImmutableArray<ActorReference> target)
    {
        var turned = code.Code == HostsVisit && !target.IsEmpty;
        return row with { Type = code.Type, Mode = code.Mode, Cameo = code.Code, Actor = turned ? target : source, Recipient = turned ? source : target };
    }
}
