using System.Text.Json;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Settings;
using BackPainBot.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.VisitPacks;

/// <summary>Keeps a visit pack beside the turn that made it and hands out links to it that are signed and expire. The address holds no health text.</summary>
internal sealed class SignedVisitPacks : IVisitPackLinks
{
    public const string Kind = "visit-pack";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    // What a person did not agree to keep is gone after a day, and so is its link.
    private static readonly TimeSpan SessionLifetime = TimeSpan.FromHours(24);

    private readonly ITimeLimitedDataProtector _protector;
    private readonly string _host;

    public SignedVisitPacks(IDataProtectionProvider provider, BotSettings settings)
    {
        _protector = provider.CreateProtector("BackPainBot.Links.VisitPack.v1").ToTimeLimitedDataProtector();
        _host = settings.PublicUrl.TrimEnd('/');
    }

    public IReadOnlyList<Attachment> LinksFor(CurrentTurn turn, VisitPack pack)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var key = Guid.NewGuid().ToString("N");
        var lifetime = turn.Memory.Consent == Conversation.Turn.State.Consent.Keep ? Lifetime : SessionLifetime;
        var content = JsonSerializer.Serialize(new VisitPackFile(VisitPackWriter.Markdown(pack), VisitPackWriter.Html(pack), pack.Title));
        turn.Records.Add(new KeptRecord(Kind, key, turn.Person, turn.Now, content) { ExpiresAt = turn.Now + lifetime });
        var ticket = _protector.Protect(key, lifetime);
        return
        [
            Link(ticket, "pdf", "application/pdf"),
            Link(ticket, "html", "text/html"),
            Link(ticket, "md", "text/markdown"),
        ];
    }

    /// <summary>The pack behind a ticket; null if the ticket is not ours, has expired or was erased.</summary>
    public async Task<VisitPackFile?> OpenAsync(string ticket, IBotStore store, CancellationToken cancellationToken)
    {
        string key;
        try
        {
            key = _protector.Unprotect(ticket);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }

        var record = await store.FindRecordAsync(Kind, key, cancellationToken).ConfigureAwait(false);
        return record is null ? null : JsonSerializer.Deserialize<VisitPackFile>(record.Json);
    }

    private Attachment Link(string ticket, string form, string type) =>
        new(type, $"{_host}/visit/{ticket}/visit-pack.{form}", name: $"visit-pack.{form}");
}
