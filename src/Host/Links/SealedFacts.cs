using System.Security.Cryptography;
using System.Text.Json;
using BackPainBot.Host.Settings;
using Microsoft.AspNetCore.DataProtection;

namespace BackPainBot.Host.Links;

/// <summary>Puts facts into a link so that nobody can read or change them, and so that they expire.</summary>
public sealed class SealedFacts
{
    /// <summary>How long a link in a reply works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private readonly ITimeLimitedDataProtector _protector;

    public SealedFacts(IDataProtectionProvider provider) =>
        _protector = provider.CreateProtector("BackPainBot.Links.Facts.v1").ToTimeLimitedDataProtector();

    /// <summary>The keys are files in the data folder, shared by the commands and the server.</summary>
    public static IServiceCollection Register(IServiceCollection services, BotSettings settings)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.Data, "keys"));
        services.AddDataProtection().SetApplicationName("BackPainBot").PersistKeysToFileSystem(folder);
        // Its service would read the keys before the server listens; the first seal reads them as well.
        foreach (var early in services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(IDataProtectionBuilder).Assembly).ToList())
        {
            services.Remove(early);
        }

        return services.AddSingleton<SealedFacts>();
    }

    public string Seal(IReadOnlyDictionary<string, string> facts) => _protector.Protect(JsonSerializer.Serialize(facts), Lifetime);

    /// <summary>Null if the seal is broken, foreign or expired.</summary>
    public IReadOnlyDictionary<string, string>? Open(string ticket)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(_protector.Unprotect(ticket));
        }
        catch (Exception failure) when (failure is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }
}
