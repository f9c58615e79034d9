using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Dragoman.Web.Safety;

/// <summary>How much one reader may ask, so that one cannot take the machine from all others. Who sits at the machine itself is limited only in what is dear.</summary>
internal static class RateLimits
{
    /// <summary>The name of the limit on coding texts and reading addresses: forty at once, then one in two seconds.</summary>
    public const string Coding = "coding";

    /// <summary>The name of the limit on lists without end: few at a time, a few more wait.</summary>
    public const string Streams = "streams";

    private const int RequestsAMinute = 1200;

    /// <summary>Adds the limits.</summary>
    public static void Add(IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = static async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "10";
            await Problems.TooMany().ExecuteAsync(rejected.HttpContext).ConfigureAwait(false);
        };
        limits.AddPolicy(Coding, static context => RateLimitPartition.GetTokenBucketLimiter(Who(context), static _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = 40, TokensPerPeriod = 5, ReplenishmentPeriod = TimeSpan.FromSeconds(10), AutoReplenishment = true,
        }));
        limits.AddPolicy(Streams, static context => RateLimitPartition.GetConcurrencyLimiter(Who(context), static _ => new ConcurrencyLimiterOptions { PermitLimit = 4, QueueLimit = 16 }));
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(static context => IPAddress.IsLoopback(Who(context))
            ? RateLimitPartition.GetNoLimiter(IPAddress.Loopback)
            : RateLimitPartition.GetFixedWindowLimiter(Who(context), static _ => new FixedWindowRateLimiterOptions { PermitLimit = RequestsAMinute, Window = TimeSpan.FromMinutes(1) }));
    });

    private static IPAddress Who(HttpContext context) => context.Connection.RemoteIpAddress ?? IPAddress.None;
}
