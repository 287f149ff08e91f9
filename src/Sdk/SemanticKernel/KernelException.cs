namespace Microsoft.SemanticKernel;

/// <summary>Base of the failures that the kernel itself reports.</summary>
public class KernelException : Exception
{
    public KernelException()
    {
    }

    public KernelException(string? message)
        : base(message)
    {
    }

    public KernelException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
