using Dragoman.Coding.Outlets;

namespace Dragoman.Web.Text;

/// <summary>Words for people for what an outlet is.</summary>
public static class OutletText
{
    /// <summary>Who pays it: "state-funded".</summary>
    public static string Funding(OutletFunding funding) => funding switch
    {
        OutletFunding.State => "state-funded",
        OutletFunding.Public => "public service",
        OutletFunding.Cooperative => "cooperative",
        OutletFunding.Donors => "paid by donors",
        _ => "private",
    };
}
