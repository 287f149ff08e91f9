using System.Net;
using BackPainBot.Host.Models;
using BackPainBot.Host.Settings;

namespace BackPainBot.UnitTests.Host.Models;

public sealed class ModelProbeTests
{
    [Theory]
    [InlineData("OpenAI", HttpStatusCode.OK, true, "answers")]
    [InlineData("Anthropic", HttpStatusCode.OK, true, "answers")]
    [InlineData("OpenAI", HttpStatusCode.Unauthorized, false, "Model:ApiKey")]
    [InlineData("Anthropic", HttpStatusCode.Forbidden, false, "Model:ApiKey")]
    [InlineData("Anthropic", HttpStatusCode.NotFound, false, "Model:Name")]
    public async Task The_doctor_says_whether_the_model_answers_and_what_to_fix(string provider, HttpStatusCode status, bool good, string says)
    {
        await using var server = await ModelServer.StartAsync();
        (server.Status, server.Says) = (status, _ => "ready");
        var finding = await ModelProbe.CheckAsync(SettingsFor(provider, server.Address + (provider == "OpenAI" ? "/v1" : "")), CancellationToken.None);
        Assert.Equal(good, finding.Good);
        Assert.Contains(says, finding.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(ModelServer.Key, finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OpenAI")]
    [InlineData("Anthropic")]
    public async Task An_address_where_nobody_listens_is_named_as_such(string provider)
    {
        var finding = await ModelProbe.CheckAsync(SettingsFor(provider, "http://127.0.0.1:9"), CancellationToken.None);
        Assert.False(finding.Good);
        Assert.Contains("Model:Endpoint", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_provider_is_fine() => Assert.True((await ModelProbe.CheckAsync(new ModelSettings(), CancellationToken.None)).Good);

    private static ModelSettings SettingsFor(string provider, string endpoint) =>
        new() { Provider = provider, Name = "a-model", ApiKey = ModelServer.Key, Endpoint = endpoint, TimeoutSeconds = 20 };
}
