using BackPainBot.Host.Endpoints;
using BackPainBot.Host.Settings;
using Microsoft.Extensions.Logging.Console;
using static BackPainBot.Host.Endpoints.DirectEndpoint;

namespace BackPainBot.Host.Operations;

/// <summary>Logs, health, headers and telemetry: what the outside sees of the server.</summary>
internal static class OperationsServices
{
    public static void AddOperations(this ILoggingBuilder logging, TelemetrySettings settings)
    {
        logging.ClearProviders();
        logging.AddConsole(console => console.FormatterName = LogLines.Formatter);
        logging.Services.AddSingleton<ConsoleFormatter>(provider => new LogLines(provider.GetRequiredService<TimeProvider>(), settings.JsonLogs));
        logging.SetMinimumLevel(LogLevel.Information);
        // The framework's own lines name addresses and bodies; only its warnings are of use.
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("System", LogLevel.Warning);
        // That its keys lie in files is the design; the data folder is private.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // Its scopes would repeat every path; ours carry the correlation id.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
    }

    public static IServiceCollection AddOperations(this IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton<Readiness>();
        services.AddSingleton<HostMeters>();
        services.AddHostedService<WarmUp>();
        return settings.Telemetry.OtlpEndpoint.Length > 0 ? services.AddHostedService(_ => new OtlpExport(settings.Telemetry)) : services;
    }

    public static void UseOperations(this WebApplication app)
    {
        app.UseProxies(app.Services.GetRequiredService<BotSettings>());
        app.UseMiddleware<Correlation>();
        app.UseMiddleware<FailureMiddleware>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<Crowd>();
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", Answering(_ => Results.Text("live")));
        app.MapGet("/health/ready", Answering(async context =>
            await context.Service<Readiness>().ProblemAsync(context.RequestAborted).ConfigureAwait(false) is { } problem
                ? Results.Text(problem, statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Text("ready")));
    }
}
