import { GripVertical } from 'lucide-react'
import { type ComponentProps, memo } from 'react'
import './drag-rows.css'

/** Where a row is taken to drag it. For pointers alone: keys have Alt with ↑ or ↓, readers of the screen the buttons. */
export const DragHandle = memo(function DragHandle(props: ComponentProps<'span'>) {
  return (
    <span {...props} aria-hidden="true" className="drag-handle">
      <GripVertical size={16} strokeWidth={2} />
    </span>
  )
})
