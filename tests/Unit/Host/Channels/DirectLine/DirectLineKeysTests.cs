using BackPainBot.Host.Channels.DirectLine;

namespace BackPainBot.UnitTests.Host.Channels.DirectLine;

public sealed class DirectLineKeysTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_key_is_made_once_and_found_again_after_a_restart()
    {
        var options = new DirectLineOptions { DataDirectory = _folder };

        var first = new DirectLineKeys(options);
        var second = new DirectLineKeys(options);

        Assert.Equal(first.SigningKey, second.SigningKey);
        Assert.True(first.SigningKey.Length >= 32);
        Assert.True(second.IsSecret(File.ReadAllText(Path.Combine(_folder, "directline.secret"))));
    }

    [Fact]
    public void Only_the_owner_may_read_what_was_made()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _ = new DirectLineKeys(new DirectLineOptions { DataDirectory = _folder });

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder, "directline.key")));
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("c2hvcnQ=")]
    public void A_weak_key_in_the_settings_stops_the_start_and_says_how_to_make_one(string key)
    {
        var problem = Assert.Throws<InvalidOperationException>(() => new DirectLineKeys(new DirectLineOptions { DataDirectory = _folder, SigningKey = key }));

        Assert.Contains("openssl rand", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_under_half_an_hour_are_refused_because_official_clients_refresh_too_late()
    {
        var problem = Assert.Throws<InvalidOperationException>(() => new DirectLineKeys(new DirectLineOptions { DataDirectory = _folder, TokenLifetime = TimeSpan.FromMinutes(20) }));

        Assert.Contains("TokenLifetime", problem.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
