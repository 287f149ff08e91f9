using System.Text.Json;
using BackPainBot.Host.Operations;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackPainBot.UnitTests.Host.Operations;

public sealed class LogLinesTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_exceptions_message_may_quote_a_person_and_is_never_written(bool asJson)
    {
        var line = Write(asJson, new InvalidOperationException("outer words", new FormatException("my back and I")));

        Assert.Contains("InvalidOperationException > FormatException", asJson ? JsonElement.Parse(line).GetProperty("failure").GetString() : line, StringComparison.Ordinal);
        Assert.DoesNotContain("words", line, StringComparison.Ordinal);
        Assert.DoesNotContain("my back", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_carries_the_correlation_id_of_its_request()
    {
        Assert.Contains("[r-7] A turn failed", Write(false, null), StringComparison.Ordinal);
        Assert.Equal("r-7", JsonElement.Parse(Write(true, null)).GetProperty("correlation").GetString());
    }

    private static string Write(bool asJson, Exception? failure)
    {
        var scopes = new LoggerExternalScopeProvider();
        using var scope = scopes.Push(new CorrelationScope("r-7"));
        using var output = new StringWriter();
        new LogLines(TimeProvider.System, asJson).Write(new LogEntry<string>(LogLevel.Error, "Room", default, "A turn failed", failure, (state, _) => state), scopes, output);
        return output.ToString();
    }
}
