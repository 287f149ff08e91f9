namespace Microsoft.Bot.Schema;

/// <summary>Paging of a search.</summary>
public class SearchInvokeOptions : IWireObject
{
    public int Skip { get; set; }

    public int Top { get; set; }
}
