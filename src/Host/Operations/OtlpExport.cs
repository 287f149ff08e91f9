using BackPainBot.Host.Settings;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace BackPainBot.Host.Operations;

/// <summary>Sends the rooms' metrics and traces to an OTLP collector.</summary>
internal sealed class OtlpExport(TelemetrySettings settings) : IHostedService
{
    private const string Sources = "BackPainBot*";

    private MeterProvider? _metrics;
    private TracerProvider? _traces;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var endpoint = new Uri(settings.OtlpEndpoint);
        var resource = ResourceBuilder.CreateDefault().AddService("backpainbot");
        _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Sources).AddOtlpExporter(exporter => exporter.Endpoint = endpoint).Build();
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Sources).AddOtlpExporter(exporter => exporter.Endpoint = endpoint).Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _metrics?.Dispose();
        _traces?.Dispose();
        return Task.CompletedTask;
    }
}
