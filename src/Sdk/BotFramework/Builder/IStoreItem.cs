namespace Microsoft.Bot.Builder;

/// <summary>An item with an eTag: it is only overwritten by somebody who has read its latest version.</summary>
public interface IStoreItem
{
    string ETag { get; set; }
}
