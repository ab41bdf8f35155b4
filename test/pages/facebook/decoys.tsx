/** Text that the site hides in every post to confuse readers of the page. */
export function Decoys() {
  return (
    <div aria-hidden="true" className="decoys">
      <blockquote>
        <span dir="auto">
          {Array.from({ length: 12 }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: all alike
            <span key={index}>Facebook</span>
          ))}
        </span>
      </blockquote>
    </div>
  );
}
