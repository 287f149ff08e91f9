namespace Microsoft.Bot.Builder;

/// <summary>A turn whose activity is seen as one kind.</summary>
public interface ITurnContext<out T> : ITurnContext
    where T : IActivity
{
    new T Activity { get; }
}
