using BackPainBot.Conversation.Companion;
using BackPainBot.Host.Settings;

namespace BackPainBot.Host.Links;

/// <summary>The address that opens a dialog with a draft's facts filled in; nothing of them can be read in it.</summary>
public sealed class DialogLink(SealedFacts facts, BotSettings settings)
{
    private const string LocalAddress = "http://localhost:3978";

    public string For(ReplyDraft draft)
    {
        var host = settings.PublicUrl.Length > 0 ? settings.PublicUrl.TrimEnd('/') : LocalAddress;
        var dialog = draft.Dialog.Length > 0 ? draft.Dialog : "triage";
        return draft.Facts.Count == 0 ? $"{host}/#backpain/{dialog}" : $"{host}/#backpain/{dialog}{LinkOpener.Mark}{facts.Seal(draft.Facts)}";
    }

    /// <summary>The draft with its link in place.</summary>
    public ReplyDraft Put(ReplyDraft draft) => draft with { Text = draft.Text.Replace(ReplyDrafter.LinkMark, For(draft), StringComparison.Ordinal) };
}
