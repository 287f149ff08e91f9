using System.IO.Compression;
using System.Text.Json;
using BackPainBot.Host.Settings;
using BackPainBot.Host.Teams;

namespace BackPainBot.UnitTests.Host.Teams;

public sealed class TeamsPackageTests
{
    private const string AppId = "3f0c1f6e-0a55-4a0c-9d6b-0d3f4c1f0a11";

    [Fact]
    public void The_package_holds_manifest_and_both_icons_in_the_sizes_that_Teams_wants()
    {
        using var zip = Build();

        Assert.Equal(["manifest.json", "color.png", "outline.png"], zip.Entries.Select(e => e.FullName));
        Assert.Equal((192, 192), SizeOf(zip.GetEntry("color.png")!));
        Assert.Equal((32, 32), SizeOf(zip.GetEntry("outline.png")!));
    }

    [Fact]
    public void The_manifest_names_the_bot_its_owner_and_its_domain_within_the_limits()
    {
        using var zip = Build();
        using var stream = zip.GetEntry("manifest.json")!.Open();
        var manifest = JsonDocument.Parse(stream).RootElement;

        Assert.Equal(AppId, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal(["personal", "team", "groupChat"], manifest.GetProperty("bots")[0].GetProperty("scopes").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal("chat.example.org", manifest.GetProperty("validDomains")[0].GetString());
        Assert.InRange(manifest.GetProperty("name").GetProperty("short").GetString()!.Length, 1, 30);
        Assert.InRange(manifest.GetProperty("description").GetProperty("short").GetString()!.Length, 1, 80);
        Assert.InRange(manifest.GetProperty("description").GetProperty("full").GetString()!.Length, 1, 4000);
        Assert.All(
            manifest.GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray(),
            command => Assert.InRange(command.GetProperty("title").GetString()!.Length, 1, 32));
    }

    [Fact]
    public void Missing_settings_are_named_at_once()
    {
        var failure = Assert.Throws<SettingsException>(() => TeamsPackage.Write(new BotSettings(), Stream.Null));

        Assert.Equal(5, failure.Problems.Count);
    }

    private static ZipArchive Build()
    {
        var package = new MemoryStream();
        TeamsPackage.Write(
            new BotSettings
            {
                PublicUrl = "https://chat.example.org",
                Channels = new ChannelSettings { AppId = AppId },
                Owner = new OwnerSettings { Name = "Example Back Clinic", PrivacyUrl = "https://www.example.org/privacy", TermsUrl = "https://www.example.org/terms" },
            },
            package);
        return new ZipArchive(package);
    }

    // Width and height are big-endian at bytes 16 and 20 of a PNG (RFC 2083, IHDR).
    private static (int Width, int Height) SizeOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var head = new byte[24];
        stream.ReadExactly(head);
        return (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(20)));
    }
}
