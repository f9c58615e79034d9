using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Dragoman.Web.Addresses;
using Dragoman.Web.Api;
using Dragoman.Web.Overview;
using Dragoman.Web.Safety;
using Dragoman.Web.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Dragoman.Web;

/// <summary>Serves the record as pages.</summary>
/// <remarks>Everything is rendered on the server and can be read without scripts; charts are drawn from the tables of the pages. Nothing is asked of any other host.</remarks>
public static class DragomanWeb
{
    private const long LargestRequest = 64 * 1024;

    /// <summary>Builds the pages without serving them.</summary>
    public static WebApplication Build(WebOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Dragoman.Web" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = LargestRequest;
            server.Listen(options.Address, options.Port);
        });
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.Record);
        builder.Services.AddSingleton(new CodeNames(options.Coder?.Knowledge.Actors));
        builder.Services.AddSingleton(new SignIns(options.Password, options.Clock));
        builder.Services.AddSingleton(new KeptAnswers());
        builder.Services.AddSingleton(new OncePerState<PlannedMonths>(options.Record, most: 200));
        builder.Services.AddSingleton(new HomeViews(options.Record));
        RateLimits.Add(builder.Services);
        builder.Services.AddRoutingCore();
        builder.Services.AddRazorComponents();
        var application = builder.Build();
        application.Use(HostCheck.For(options.Address));
        application.Use(SecurityHeaders.Add);
        application.Use(Problems.Catch(options.OnFault));
        application.UseRouting();
        application.UseRateLimiter();
        application.Use(new ConditionalRequests(application.Services.GetRequiredService<KeptAnswers>()).AnswerAsync);
        application.Use(ApiAddresses.Check);
        ActorAddresses.Map(application);
        EventAddresses.Map(application);
        ArticleAddresses.Map(application);
        TryAddresses.Map(application);
        SignInAddresses.Map(application);
        ApiAddresses.Map(application);
        CalendarAddresses.Map(application);
        SourceAddresses.Map(application);
        OverviewAddresses.Map(application);
        ExportAddresses.Map(application);
        CorrectionAddresses.Map(application);
        AssetAddresses.Map(application);
        application.MapFallback("{*path}", () => Problems.NotFound());
        return application;
    }

    /// <summary>Builds the pages and begins to serve them.</summary>
    /// <exception cref="WebStartException">The port is taken or may not be used.</exception>
    public static async Task<RunningWeb> StartAsync(WebOptions options, CancellationToken cancellation = default)
    {
        var application = Build(options);
        AllowWaiting();
        try
        {
            await application.StartAsync(cancellation).ConfigureAwait(false);
            var bound = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
            return new RunningWeb(application, new Uri(bound));
        }
        catch (Exception fault)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            if (fault is not (IOException or SocketException)) throw;
            throw StartFault(options, fault);
        }
    }

    // Who asks the record holds his thread until it has answered. Threads beyond one for each processor come late unless they are asked for, and what needs no record would wait for them.
    private static void AllowWaiting()
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, 8 * Environment.ProcessorCount), ports);
    }

    private static WebStartException StartFault(WebOptions options, Exception fault)
    {
        var where = string.Create(CultureInfo.InvariantCulture, $"{new IPEndPoint(options.Address, options.Port)}");
        var cause = fault as SocketException ?? fault.InnerException as SocketException;
        return fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException || cause?.SocketErrorCode == SocketError.AddressAlreadyInUse
            ? new WebStartException($"{where}: this port is in use by another program; choose another with --port", fault)
            : cause?.SocketErrorCode == SocketError.AccessDenied
                ? new WebStartException($"{where}: you may not use this port; choose one above 1023 with --port", fault)
                : new WebStartException($"{where}: this address cannot be listened on; choose another address or port", fault);
    }
}
