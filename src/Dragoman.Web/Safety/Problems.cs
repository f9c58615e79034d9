using Dragoman.Record;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Safety;

/// <summary>Answers for what cannot be shown: pages, and under /api problem details. They say what to do and never how the program works inside.</summary>
internal static class Problems
{
    /// <summary>The page for an address that leads nowhere.</summary>
    public static IResult NotFound() => NotFound("There is no page at this address.");

    /// <summary>The page for something that is not in the record.</summary>
    public static IResult NotFound(string what) => Page(StatusCodes.Status404NotFound, "Not found", what);

    /// <summary>The page for a change that may not be made.</summary>
    public static IResult Forbidden() => Page(StatusCodes.Status403Forbidden, "Not allowed", "The record can be changed only from its own pages, by who sits at the machine that serves them or has signed in, and only where it was opened for changes.");

    /// <summary>The page for a change that cannot be made.</summary>
    public static IResult Refused(string why) => Page(StatusCodes.Status400BadRequest, "Not possible", why);

    /// <summary>The answer to a body of a kind that is not read.</summary>
    public static IResult Unsupported(string what) => Page(StatusCodes.Status415UnsupportedMediaType, "Not understood", what);

    /// <summary>The page for who asks too much.</summary>
    public static IResult TooMany() => Page(StatusCodes.Status429TooManyRequests, "Too much at once", "Wait a little, then try again.");

    /// <summary>The step that turns faults into a page and tells of them.</summary>
    public static Func<HttpContext, RequestDelegate, Task> Catch(Action<Exception>? tell) => async (context, next) =>
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone; there is nobody to answer.
        }
        catch (BadHttpRequestException fault)
        {
            await Answer(context, Page(fault.StatusCode, "Not understood", "The browser's request could not be understood."), fault).ConfigureAwait(false);
        }
        catch (RecordException fault)
        {
            tell?.Invoke(fault);
            await Answer(context, Page(StatusCodes.Status503ServiceUnavailable, "The record cannot be read", Advice(fault.Fault)), fault).ConfigureAwait(false);
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            tell?.Invoke(fault);
            await Answer(context, Page(StatusCodes.Status500InternalServerError, "Something went wrong", "The page could not be made. The record is unharmed. Try again, or go back to the list of events."), fault).ConfigureAwait(false);
        }
    };

    private static Task Answer(HttpContext context, IResult page, Exception fault)
    {
        if (context.Response.HasStarted) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fault);
        return page.ExecuteAsync(context);
    }

    private static string Advice(RecordFault fault) => fault switch
    {
        RecordFault.Locked => "Another program is writing to the record. Wait a moment and load the page again.",
        RecordFault.ReadOnly => "The record was opened for reading only, or its file cannot be written. Nothing was changed.",
        RecordFault.DiskFull => "The disk is full. Nothing was changed; make room and try again.",
        RecordFault.Missing => "The record's file is gone. Put it back and load the page again.",
        RecordFault.Damaged => "The record's file is damaged. Restore it from a backup.",
        _ => "See that the record's file is in its place and can be read, then load the page again.",
    };

    private static ProblemAnswer Page(int status, string title, string advice) => new(status, title, advice);
}
