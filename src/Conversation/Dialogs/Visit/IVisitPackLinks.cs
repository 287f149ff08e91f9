using BackPainBot.Conversation.Turn;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Where a visit pack can be fetched. The host puts it behind signed links that expire and adds a PDF.</summary>
public interface IVisitPackLinks
{
    IReadOnlyList<Attachment> LinksFor(CurrentTurn turn, VisitPack pack);
}
